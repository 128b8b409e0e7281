using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Vawg.Data.Tests.Returns.Templates;

/// <summary>A list of words that a workbook offers in the cells of a column, as it is read from the file.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Cells">The cells that offer it: "C2:C200001".</param>
/// <param name="Words">The words, with commas between.</param>
/// <param name="Help">What is said beside a chosen cell.</param>
/// <param name="Fault">What is said of another word.</param>
internal sealed record OfferedWords(string Sheet, string Cells, string Words, string Help, string Fault)
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    public static IReadOnlyList<OfferedWords> OfXlsx(byte[] file)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var part = workbook.WorkbookPart!;
        return [.. part.Workbook!.Descendants<Sheet>()
            .SelectMany(s => ((WorksheetPart)part.GetPartById(s.Id!)).Worksheet!.Descendants<DataValidation>().Select(v => (Sheet: s.Name!.Value!, List: v)))
            .Where(v => v.List.Type! == DataValidationValues.List)
            .Select(v => new OfferedWords(v.Sheet, v.List.SequenceOfReferences!.InnerText ?? string.Empty, v.List.Formula1!.Text.Trim('"'), v.List.Prompt?.Value ?? string.Empty, v.List.Error?.Value ?? string.Empty))
            .OrderBy(o => o.Sheet, StringComparer.Ordinal).ThenBy(o => o.Cells, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<OfferedWords> OfOds(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var content = zip.GetEntry("content.xml")!.Open();
        var book = XDocument.Load(content);
        var lists = book.Descendants(Table + "content-validation").ToDictionary(v => Of(v, "name")!, StringComparer.Ordinal);
        return [.. book.Descendants(Table + "table")
            .SelectMany(t => CellsOf(t).Select(c => (Sheet: Of(t, "name")!, c.Cells, List: lists[c.Name])))
            .Select(o => new OfferedWords(o.Sheet, o.Cells, WordsOf(Of(o.List, "condition")!), o.List.Element(Table + "help-message")!.Value, o.List.Element(Table + "error-message")!.Value))
            .OrderBy(o => o.Sheet, StringComparer.Ordinal).ThenBy(o => o.Cells, StringComparer.Ordinal)];
    }

    private static string WordsOf(string condition)
    {
        const string Start = "of:cell-content-is-in-list(";
        return condition.StartsWith(Start, StringComparison.Ordinal) ? condition[Start.Length..^1].Replace("\"", string.Empty, StringComparison.Ordinal).Replace(';', ',') : condition;
    }

    /// <summary>The cells of each list that a sheet names, from the first row to the last without a gap.</summary>
    private static IEnumerable<(string Name, string Cells)> CellsOf(XElement table)
    {
        var named = new List<(string Name, int Column, int First, int Last)>();
        var row = 1;
        foreach (var element in table.Elements(Table + "table-row"))
        {
            var last = row + Times(element, "number-rows-repeated") - 1;
            var column = 0;
            foreach (var cell in element.Elements(Table + "table-cell"))
            {
                var times = Times(cell, "number-columns-repeated");
                if (Of(cell, "content-validation-name") is { } name)
                {
                    named.AddRange(Enumerable.Range(column, times).Select(c => (name, c, row, last)));
                }

                column += times;
            }

            row = last + 1;
        }

        foreach (var column in named.GroupBy(n => (n.Name, n.Column)))
        {
            var (first, end) = (column.First().First, column.First().First - 1);
            foreach (var rows in column)
            {
                end = rows.First == end + 1 ? rows.Last : throw new InvalidOperationException($"Row {end + 1} of column {column.Key.Column} offers no words.");
            }

            var letter = (char)('A' + column.Key.Column);
            yield return (column.Key.Name, $"{letter}{first}:{letter}{end}");
        }
    }

    private static int Times(XElement element, string name) => int.Parse(Of(element, name) ?? "1", System.Globalization.CultureInfo.InvariantCulture);

    private static string? Of(XElement element, string name) => element.Attribute(Table + name)?.Value;
}
