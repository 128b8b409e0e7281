using System.Text;
using static Vawg.Testing.Sheets.SheetValues;

namespace Vawg.Testing.Sheets;

/// <summary>A CSV file made for a test.</summary>
public static class CsvFile
{
    /// <summary>The rows with commas, quoted where they must be.</summary>
    public static string Of(params IReadOnlyList<object?>[] rows) => Of(',', rows);

    public static string Of(char separator, params IReadOnlyList<object?>[] rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(separator, row.Select(value => Value(separator, value))).Append("\r\n");
        }

        return text.ToString();
    }

    public static byte[] Bytes(params IReadOnlyList<object?>[] rows) => Encoding.UTF8.GetBytes(Of(rows));

    private static string Value(char separator, object? value)
    {
        var text = value switch
        {
            null => string.Empty,
            Formula formula => Invariant(formula.Saved ?? string.Empty),
            SheetError error => error.Text,
            bool truth => truth ? "TRUE" : "FALSE",
            _ => Invariant(value),
        };
        return text.AsSpan().ContainsAny([separator, '"', '\r', '\n']) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
