using Npgsql;

namespace Vawg.Data.Bulk;

/// <summary>Writes rows by binary COPY.</summary>
internal static class PostgresBulkWriter
{
    public static async Task<long> WriteAsync<T>(
        NpgsqlConnection connection, BulkTable<T> table, IEnumerable<T> rows, Action<long>? progress, CancellationToken cancellationToken)
    {
        var sql = $"COPY {BulkNames.Quoted(table.Name)} ({BulkNames.QuotedColumns(table)}) FROM STDIN (FORMAT BINARY)";
        var columns = table.Columns.ToArray();
        var written = 0L;
        await using var importer = await connection.BeginBinaryImportAsync(sql, cancellationToken);
        foreach (var row in rows)
        {
            await importer.StartRowAsync(cancellationToken);
            foreach (var column in columns)
            {
                await column.WriteAsync(importer, row, cancellationToken);
            }

            if (++written % BulkWriter.RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Invoke(written);
            }
        }

        await importer.CompleteAsync(cancellationToken);
        progress?.Invoke(written);
        return written;
    }
}
