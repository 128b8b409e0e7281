using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Vawg.Data.Bulk;

/// <summary>Writes many rows to one table by the fastest way of the database: binary COPY on PostgreSQL, one prepared INSERT on SQLite, where it runs on the calling thread.</summary>
public static class BulkWriter
{
    /// <summary>How many rows are written between two reports of progress, at most.</summary>
    internal const int RowsBetweenReports = 8192;

    /// <summary>Writes the rows within the transaction and gives their number; if it throws, the transaction has to be rolled back.</summary>
    public static Task<long> WriteAsync<T>(
        DbConnection connection,
        DbTransaction transaction,
        BulkTable<T> table,
        IEnumerable<T> rows,
        Action<long>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (transaction.Connection != connection)
        {
            throw new ArgumentException("The transaction is not one of the connection.", nameof(transaction));
        }

        if (table.Columns.Count == 0)
        {
            throw new ArgumentException($"The table {table.Name} has no columns to write.", nameof(table));
        }

        return connection switch
        {
            NpgsqlConnection postgres => PostgresBulkWriter.WriteAsync(postgres, table, rows, progress, cancellationToken),
            SqliteConnection sqlite => Task.FromResult(SqliteBulkWriter.Write(sqlite, table, rows, progress, cancellationToken)),
            _ => throw new ArgumentOutOfRangeException(nameof(connection), connection.GetType(), "Only PostgreSQL and SQLite are written in bulk."),
        };
    }
}
