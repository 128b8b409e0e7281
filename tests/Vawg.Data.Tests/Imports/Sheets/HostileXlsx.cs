using System.Globalization;
using System.Text;
using Vawg.Testing.Sheets;
using static Vawg.Domain.Returns.Sheets.RefusalCause;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Excel workbooks made with ill will, or broken.</summary>
internal static class HostileXlsx
{
    private const string Name = "return.xlsx";

    private const string Sheet = "xl/worksheets/sheet1.xml";

    private const string Links = "xl/_rels/workbook.xml.rels";

    private const string OtherFile = """<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>""";

    private const string Laughs = """<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>""";

    public static IEnumerable<HostileFile> All() =>
    [
        new("an entity that reads another file", Name, Changed(Sheet, xml => OtherFile + xml), DocumentType, "declares a document type, which no spreadsheet program writes, at row 1 of outcomes"),
        new("a billion laughs in the shared text", Name, Changed("xl/sharedStrings.xml", xml => Laughs + xml.Replace("offence_code", "&c;", StringComparison.Ordinal)), DocumentType, "declares a document type"),
        new("a document type in the list of sheets", Name, Changed("xl/workbook.xml", xml => "<!DOCTYPE workbook>" + xml), DocumentType, "declares a document type"),
        new("a document type in the list of parts", Name, Changed("[Content_Types].xml", xml => xml.Replace("<Types", "<!DOCTYPE Types><Types", StringComparison.Ordinal)), DocumentType, "declares a document type"),
        new("an entity that is not declared", Name, Changed(Sheet, xml => xml.Replace("</c>", "&x;</c>", StringComparison.Ordinal)), Damaged, "not well formed"),
        new("deep nesting", Name, Changed(Sheet, xml => xml.Replace("<sheetData>", string.Concat(Enumerable.Repeat("<a>", 100_000)), StringComparison.Ordinal)), TooDeep, "nested deeper"),
        new("three hundred columns", Name, () => Of([.. Enumerable.Repeat<object?>("x", 300)]).ToBytes(), FarCell, "column 257"),
        new("a value in the last column", Name, Cell("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), FarCell, "column 16,384"),
        new("a value in the last row", Name, Cell("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"), FarCell, "row 1,048,576"),
        new("a very long cell", Name, () => new XlsxFile().Sheet("outcomes", ["a"], [new string('x', 32_768)]).WithInlineText().ToBytes(), CellTooLong, "more than 32,767 characters, at row 2 of outcomes"),
        new("a very long number", Name, Cell($"<row r=\"1\"><c r=\"A1\"><v>{new string('1', 5_000_000)}</v></c></row>"), CellTooLong, "more than 32,767 characters"),
        new("a giant table of shared text", Name, () => new XlsxFile().Sheet("x", ["a"]).Part("xl/sharedStrings.xml", SharedText(1_300)).ToBytes(), TooMuchMemory, "over 64 MB of shared text"),
        new("a giant attribute", Name, GiantAttribute, TooMuchMemory, "too much memory"),
        new("a project of macros", Name, () => Good().Part("xl/vbaProject.bin", "x").ToBytes(), Macros, "without macros"),
        new("a workbook with macros", "return.xlsm", Changed("[Content_Types].xml", xml => xml.Replace("openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main", StringComparison.Ordinal)), Macros, "a workbook with macros, .xlsm"),
        new("a binary workbook", "return.xlsb", Changed("[Content_Types].xml", xml => xml.Replace("openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.binary.macroEnabled.main", StringComparison.Ordinal)), Macros, "a binary workbook, .xlsb"),
        new("a sheet of old macros", Name, Changed(Links, xml => xml.Replace("/worksheet\"", "/xlMacrosheet\"", StringComparison.Ordinal)), Macros, "a sheet of macros"),
        new("links to other workbooks", Name, () => Good().Part("xl/externalLinks/externalLink1.xml", "<a/>").ToBytes(), ExternalLinks, "takes values from other files"),
        new("a sheet on a web site", Name, Changed(Links, xml => xml.Replace("Target=\"worksheets/sheet1.xml\"", "Target=\"http://example.org/\" TargetMode=\"External\"", StringComparison.Ordinal)), ExternalLinks, "a part outside the file"),
        new("a sheet outside the archive", Name, Changed(Links, xml => xml.Replace("worksheets/sheet1.xml", "../../../etc/passwd", StringComparison.Ordinal)), ExternalLinks, "a part outside the file"),
        new("two sheets of the same name in a workbook", Name, () => new XlsxFile().Sheet("Outcomes", ["a"]).Sheet("outcomes", ["a"]).ToBytes(), Damaged, "two sheets of the same name"),
        new("forty-one sheets in a workbook", Name, () => Sheets(41).ToBytes(), TooManySheets, "more than 40 sheets"),
        new("too many rows", Name, Cell(Rows(200_002)), TooManyRows, "more than 200,001 rows in one sheet"),
        new("too many rows in all", Name, () => new XlsxFile().Sheet("a").Sheet("b").Change(Sheet, Put(Rows(150_000))).Change("xl/worksheets/sheet2.xml", Put(Rows(150_000))).ToBytes(), TooManyRows, "more than 250,000 rows in all"),
        new("a missing sheet", Name, () => Good().Without(Sheet).ToBytes(), Damaged, "a part is missing"),
        new("a missing workbook", Name, () => Good().Without("xl/workbook.xml").ToBytes(), Damaged, "a part is missing"),
        new("a sheet that no list knows", Name, Changed(Links, xml => xml.Replace("rId1", "rId9", StringComparison.Ordinal)), Damaged, "a sheet is missing"),
        new("text that is not in the shared table", Name, Cell("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>"), Damaged, "a cell whose text is missing"),
        new("a sheet cut short", Name, Changed(Sheet, xml => xml[..^20]), Damaged, "not well formed"),
        new("text behind a sheet's end", Name, Changed(Sheet, xml => xml + "<more/>"), Damaged, "not well formed"),
        new("rows out of order", Name, Cell("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), Damaged, "rows out of their order"),
        new("two values for one cell", Name, Cell("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"), Damaged, "two values for one cell"),
        new("a cell of another row", Name, Cell("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>"), Damaged, "a cell that is not where it says"),
        new("a number that is none", Name, Cell("<row r=\"1\"><c r=\"A1\"><v>12abc</v></c></row>"), Damaged, "a number that is none"),
        new("a row number that is none", Name, Cell("<row r=\"-1\"><c><v>1</v></c></row>"), Damaged, "a number that is none"),
        new("merged cells without a place", Name, () => new XlsxFile().Sheet("x", ["a"]).Merge("A1:&lt;b&gt;").ToBytes(), Damaged, "merged cells without a place"),
        new("a sheet without a name", Name, () => new XlsxFile().Sheet(string.Empty, ["a"]).ToBytes(), Damaged, "a sheet without a name"),
    ];

    private static XlsxFile Of(params IReadOnlyList<object?>[] rows) => new XlsxFile().Sheet("outcomes", rows);

    private static XlsxFile Good() => Of(["offence_code", "count"], ["8N", 3]);

    private static Func<byte[]> Changed(string part, Func<string, string> change) => () => Good().Change(part, change).ToBytes();

    private static Func<byte[]> Cell(string rows) => () => Of().Change(Sheet, Put(rows)).ToBytes();

    private static Func<string, string> Put(string rows) => xml => xml.Replace("<sheetData></sheetData>", $"<sheetData>{rows}</sheetData>", StringComparison.Ordinal);

    private static string Rows(int count) => string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", count));

    private static XlsxFile Sheets(int count)
    {
        var file = new XlsxFile();
        for (var i = 0; i < count; i++)
        {
            file.Sheet(string.Create(CultureInfo.InvariantCulture, $"s{i}"), ["a"]);
        }

        return file;
    }

    // Text that packs well, and yet not so well that it is taken for a bomb.
    private static string SharedText(int count)
    {
        var random = new Random(4);
        var xml = new StringBuilder("<sst>");
        for (var i = 0; i < count; i++)
        {
            var block = string.Concat(Enumerable.Range(0, 300).Select(_ => (char)('a' + random.Next(26))));
            xml.Append("<si><t>").Insert(xml.Length, block, 100).Append("</t></si>");
        }

        return xml.Append("</sst>").ToString();
    }

    private static byte[] GiantAttribute()
    {
        var random = new Random(4);
        var block = Enumerable.Range(0, 30_000).Select(i => (byte)(i % 60 == 0 ? 'a' + random.Next(26) : 'x')).ToArray();
        return ZipBytes.Repeating("[Content_Types].xml", "<Types a=\"", block, 9_000, "\"/>");
    }
}
