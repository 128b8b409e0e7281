using Vawg.Testing.Sheets;
using static Vawg.Domain.Returns.Sheets.RefusalCause;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>OpenDocument workbooks made with ill will, or broken.</summary>
internal static class HostileOds
{
    private const string Name = "return.ods";

    private const string One = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";

    public static IEnumerable<HostileFile> All() =>
    [
        new("an encrypted OpenDocument workbook", Name, () => Good().Change("META-INF/manifest.xml", xml => xml.Replace("media-type=\"text/xml\"/>", "media-type=\"text/xml\"><manifest:encryption-data/></manifest:file-entry>", StringComparison.Ordinal)).ToBytes(), Encrypted, "password"),
        new("a module of macros", Name, () => Good().Part("Basic/Standard/Module1.xml", "<a/>").ToBytes(), Macros, "holds macros"),
        new("a script in Python", Name, () => Good().Part("Scripts/python/x.py", "x").ToBytes(), Macros, "holds macros"),
        new("a script in the content", Name, Changed("<office:scripts/>", "<office:scripts><office:script script:language=\"x\">x</office:script></office:scripts>"), Macros, "holds macros"),
        new("an event that runs a script", Name, Changed("<office:scripts/>", "<office:scripts><office:event-listeners><script:event-listener script:event-name=\"dom:load\"/></office:event-listeners></office:scripts>"), Macros, "holds macros"),
        new("a formula that reads another file", Name, Row("<table:table-cell table:formula=\"of:=['file:///c:/x.ods'#$Sheet1.A1]\" office:value-type=\"float\" office:value=\"1\"/>"), ExternalLinks, "takes values from other files (a formula)"),
        new("a formula that reads a web site", Name, Row("<table:table-cell table:formula=\"of:=COM.MICROSOFT.WEBSERVICE(&quot;http://x&quot;)\" office:value-type=\"float\" office:value=\"1\"/>"), ExternalLinks, "(a formula)"),
        new("a linked sheet", Name, Raw("<table:table-source xlink:href=\"file:///c:/x.ods\"/>"), ExternalLinks, "a linked sheet"),
        new("links to other programs", Name, Changed("<table:named-expressions/>", "<table:dde-links/>"), ExternalLinks, "takes values from other files"),
        new("a million repeated rows", Name, Raw($"<table:table-row table:number-rows-repeated=\"1048576\">{One}</table:table-row>"), TooManyRows, "more than 200,001 rows in one sheet"),
        new("sixteen thousand repeated columns", Name, Row("<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/>"), FarCell, "column 16,384"),
        new("four million repeated cells", Name, Raw("<table:table-row table:number-rows-repeated=\"16000\"><table:table-cell table:number-columns-repeated=\"256\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>"), TooManyCells, "more than 4,000,000 cells"),
        new("a value in a far column", Name, Row("<table:table-cell table:number-columns-repeated=\"1000\"/>" + One), FarCell, "column 1,001"),
        new("a value in a far row", Name, Raw($"<table:table-row table:number-rows-repeated=\"1000000\"/><table:table-row>{One}</table:table-row>"), FarCell, "row 1,000,001"),
        new("a thousand million spaces", Name, Row("<table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"1000000000\"/></text:p></table:table-cell>"), CellTooLong, "more than 32,767 characters"),
        new("a very long paragraph", Name, Row($"<table:table-cell office:value-type=\"string\"><text:p>{new string('x', 3_000_000)}</text:p></table:table-cell>"), CellTooLong, "more than 32,767 characters"),
        new("a very long value", Name, Row($"<table:table-cell office:value-type=\"string\" office:string-value=\"{new string('x', 40_000)}\"/>"), CellTooLong, "more than 32,767 characters"),
        new("deep spans", Name, Row($"<table:table-cell><text:p>{string.Concat(Enumerable.Repeat("<text:span>", 1_000))}"), TooDeep, "nested deeper"),
        new("groups in groups", Name, Raw(string.Concat(Enumerable.Repeat("<table:table-row-group>", 1_000))), TooDeep, "nested deeper"),
        new("a document type in an OpenDocument workbook", Name, Changed("<office:document-content", "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\"><office:document-content"), DocumentType, "declares a document type"),
        new("a document type in the manifest", Name, () => Good().Change("META-INF/manifest.xml", xml => "<!DOCTYPE x>" + xml).ToBytes(), DocumentType, "declares a document type"),
        new("a repetition that is no number", Name, Raw($"<table:table-row table:number-rows-repeated=\"-5\">{One}</table:table-row>"), Damaged, "a number that is none"),
        new("a repetition that overflows", Name, Raw($"<table:table-row table:number-rows-repeated=\"99999999999999999999\">{One}</table:table-row>"), Damaged, "a number that is none"),
        new("a value that is no number", Name, Row("<table:table-cell office:value-type=\"float\" office:value=\"1e999x\"/>"), Damaged, "a number that is none"),
        new("a date that is none", Name, Row("<table:table-cell office:value-type=\"date\" office:date-value=\"2022-13-45\"/>"), Damaged, "a date that is none"),
        new("two OpenDocument sheets of the same name", Name, () => Good().Sheet("OUTCOMES", ["a"]).ToBytes(), Damaged, "two sheets of the same name"),
        new("no content", Name, () => Good().Without(OdsFile.Content).ToBytes(), Damaged, "a part is missing"),
        new("content cut short", Name, () => Good().Change(OdsFile.Content, xml => xml[..^60]).ToBytes(), Damaged, "not well formed"),
    ];

    private static OdsFile Good() => new OdsFile().Sheet("outcomes", ["offence_code", "count"], ["8N", 3]);

    private static Func<byte[]> Raw(string rows) => () => new OdsFile().RawSheet("outcomes", rows).ToBytes();

    private static Func<byte[]> Row(string cells) => Raw($"<table:table-row>{cells}</table:table-row>");

    private static Func<byte[]> Changed(string from, string to) => () => Good().Change(OdsFile.Content, xml => xml.Replace(from, to, StringComparison.Ordinal)).ToBytes();
}
