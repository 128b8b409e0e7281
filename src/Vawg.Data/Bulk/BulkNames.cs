namespace Vawg.Data.Bulk;

/// <summary>Names of tables and columns as SQL quotes them, the same on both databases.</summary>
internal static class BulkNames
{
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string QuotedColumns<T>(BulkTable<T> table) => string.Join(", ", table.Columns.Select(c => Quoted(c.Name)));
}
