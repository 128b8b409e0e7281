namespace Vawg.Data.Imports;

/// <summary>Says of a header what the file is not, what it is, and what was expected: the rest of a sentence that begins with the file's name.</summary>
internal static class WrongTable
{
    private const int MostHeadings = 12;

    public static string Sentence(OpenDataHeader header, OpenDataTable? expected, IReadOnlyList<string> sheetsWithoutTable)
    {
        if (header.Layout is { } found && expected is { } wanted)
        {
            var layout = OpenDataLayout.Of(wanted);
            return $"is {found.Name}, not {layout.Name}. Expected the columns {layout.Headings}.";
        }

        var what = expected is { } table
            ? $"{OpenDataLayout.Of(table).Name}. Expected the columns {OpenDataLayout.Of(table).Headings}."
            : $"one of the tables that can be imported. Expected {string.Join("; ", OpenDataLayout.All.Select(l => $"{l.Name} ({l.Headings})"))}.";
        return $"is not {what} {(sheetsWithoutTable.Count > 0 ? Sheets(sheetsWithoutTable) : Found(header.Headings))}";
    }

    private static string Sheets(IReadOnlyList<string> sheets)
    {
        var shown = string.Join(", ", sheets.Take(MostHeadings).Select(sheet => CellText.Shown(sheet)));
        return sheets.Count > MostHeadings ? $"None of its sheets has them: {shown} and {sheets.Count - MostHeadings} more." : $"None of its sheets has them: {shown}.";
    }

    private static string Found(IReadOnlyList<string> headings)
    {
        if (headings.Count == 1 && headings[0].AsSpan().ContainsAny(";\t|"))
        {
            return "Its columns are not parted by commas; save it as \u201cCSV UTF-8\u201d with commas.";
        }

        var shown = string.Join(", ", headings.Take(MostHeadings).Select(h => CellText.Shown(h)));
        return headings.Count > MostHeadings ? $"It begins with the columns {shown} and {headings.Count - MostHeadings} more." : $"It has the columns {shown}.";
    }
}
