using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Vawg.Data.Bulk;

/// <summary>
/// Writes rows by one prepared INSERT, its parameters bound by number. Measured on 258,770 rows and three indexes: many rows a statement
/// gain nothing, and commands of Microsoft.Data.Sqlite look each parameter up by name, which made 300 in a statement twice as slow.
/// </summary>
internal static class SqliteBulkWriter
{
    public static long Write<T>(SqliteConnection connection, BulkTable<T> table, IEnumerable<T> rows, Action<long>? progress, CancellationToken cancellationToken)
    {
        var columns = table.Columns.ToArray();
        var written = 0L;
        using var insert = Insert(connection, table);
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                SqliteException.ThrowExceptionForRC(columns[i].Bind(insert, i + 1, row), connection.Handle);
            }

            var answer = raw.sqlite3_step(insert);
            _ = raw.sqlite3_reset(insert);
            SqliteException.ThrowExceptionForRC(answer, connection.Handle);
            if (++written % BulkWriter.RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Invoke(written);
            }
        }

        progress?.Invoke(written);
        return written;
    }

    private static sqlite3_stmt Insert<T>(SqliteConnection connection, BulkTable<T> table)
    {
        var places = string.Join(", ", Enumerable.Repeat("?", table.Columns.Count));
        var sql = $"INSERT INTO {BulkNames.Quoted(table.Name)} ({BulkNames.QuotedColumns(table)}) VALUES ({places})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out var insert), connection.Handle);
        return insert;
    }
}
