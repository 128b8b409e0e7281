namespace Vawg.Dashboard.Downloads;

/// <summary>Text as a cell of a CSV file.</summary>
internal static class CsvText
{
    /// <summary>Quoted where it must be; text that a spreadsheet would take for a formula gets an apostrophe before it. Numbers are not written through this.</summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' || char.IsControl(text[0])) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
