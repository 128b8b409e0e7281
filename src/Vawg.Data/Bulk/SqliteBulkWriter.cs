using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Vawg.Data.Bulk;

/// <summary>Writes rows by a prepared INSERT of many rows, and those left over by one of a single row.</summary>
internal static class SqliteBulkWriter
{
    public static int ParametersInStatement = 300;

    public static async Task<long> WriteAsync<T>(
        SqliteConnection connection, SqliteTransaction transaction, BulkTable<T> table, IEnumerable<T> rows, Action<long>? progress, CancellationToken cancellationToken)
    {
        var columns = table.Columns.ToArray();
        var rowsInStatement = Math.Max(1, ParametersInStatement / columns.Length);
        await using var many = Insert(connection, transaction, table, rowsInStatement);
        var batch = new T[rowsInStatement];
        var (filled, written, reported) = (0, 0L, 0L);
        foreach (var row in rows)
        {
            batch[filled++] = row;
            if (filled < rowsInStatement)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            await ExecuteAsync(many, columns, batch, cancellationToken);
            (filled, written) = (0, written + rowsInStatement);
            if (written - reported >= BulkWriter.RowsBetweenReports)
            {
                progress?.Invoke(reported = written);
            }
        }

        if (filled > 0)
        {
            await using var rest = Insert(connection, transaction, table, filled);
            await ExecuteAsync(rest, columns, batch.AsMemory(0, filled), cancellationToken);
            written += filled;
        }

        progress?.Invoke(written);
        return written;
    }

    private static async Task ExecuteAsync<T>(SqliteCommand insert, BulkColumn<T>[] columns, ReadOnlyMemory<T> rows, CancellationToken cancellationToken)
    {
        var parameter = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows.Span[i];
            foreach (var column in columns)
            {
                insert.Parameters[parameter++].Value = column.Value(row);
            }
        }

        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    private static SqliteCommand Insert<T>(SqliteConnection connection, SqliteTransaction transaction, BulkTable<T> table, int rows)
    {
        var sql = new StringBuilder($"INSERT INTO {BulkNames.Quoted(table.Name)} ({BulkNames.QuotedColumns(table)}) VALUES ");
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        for (var row = 0; row < rows; row++)
        {
            sql.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{(row * table.Columns.Count) + column}");
                sql.Append(column == 0 ? string.Empty : ", ").Append(name);
                insert.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            sql.Append(')');
        }

        insert.CommandText = sql.ToString();
        insert.Prepare();
        return insert;
    }
}
