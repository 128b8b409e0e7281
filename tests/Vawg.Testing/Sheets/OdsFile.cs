using System.Globalization;
using System.Text;
using static Vawg.Testing.Sheets.SheetValues;

namespace Vawg.Testing.Sheets;

/// <summary>An OpenDocument workbook made for a test: <c>new OdsFile().Sheet("recorded_offences", ["offence_code", "count"], ["8N", 3]).ToBytes()</c>.</summary>
public sealed class OdsFile : ZipFile
{
    public const string Content = "content.xml";

    private readonly List<TestSheet> _sheets = [];

    private readonly StringBuilder _raw = new();

    /// <param name="name">Its name.</param>
    /// <param name="rows">Text, whole numbers, decimals, DateOnly, bool, <see cref="Formula"/>, <see cref="SheetError"/>, or null for an empty cell.</param>
    public OdsFile Sheet(string name, params IReadOnlyList<object?>[] rows)
    {
        _sheets.Add(new TestSheet(name, rows));
        return this;
    }

    /// <summary>Hides the last sheet.</summary>
    public OdsFile Hide()
    {
        _sheets[^1].State = "hidden";
        return this;
    }

    /// <summary>A sheet whose rows are given as XML.</summary>
    public OdsFile RawSheet(string name, string rows)
    {
        _raw.Append(CultureInfo.InvariantCulture, $"<table:table table:name=\"{Xml(name)}\">{rows}</table:table>");
        return this;
    }

    protected override IEnumerable<(string Name, string Text)> Parts()
    {
        yield return ("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        yield return ("META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""");
        yield return (Content, ContentXml());
    }

    private static void AppendCell(StringBuilder xml, object? value)
    {
        var formula = value is Formula given ? $" table:formula=\"of:={Xml(given.Text)}\"" : string.Empty;
        var held = value is Formula { Saved: var saved } ? saved : value;
        var (attributes, shown) = held switch
        {
            null => (string.Empty, string.Empty),
            string text => (" office:value-type=\"string\"", Paragraphs(text)),
            bool truth => ($" office:value-type=\"boolean\" office:boolean-value=\"{(truth ? "true" : "false")}\"", truth ? "<text:p>TRUE</text:p>" : "<text:p>FALSE</text:p>"),
            SheetError error => (" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"", $"<text:p>{Xml(error.Text)}</text:p>"),
            DateOnly day => ($" office:value-type=\"date\" office:date-value=\"{Invariant(day)}\"", $"<text:p>{day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}</text:p>"),
            _ => ($" office:value-type=\"float\" office:value=\"{Invariant(held)}\"", $"<text:p>{Invariant(held)}</text:p>"),
        };
        xml.Append(CultureInfo.InvariantCulture, $"<table:table-cell{formula}{attributes}>{shown}</table:table-cell>");
    }

    private static string Paragraphs(string text) =>
        string.Concat(text.Split('\n').Select(line => $"<text:p>{Xml(line).Replace("  ", " <text:s/>", StringComparison.Ordinal).Replace("\t", "<text:tab/>", StringComparison.Ordinal)}</text:p>"));

    private string ContentXml()
    {
        var xml = new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3"><office:scripts/><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings/>
            """);
        foreach (var sheet in _sheets)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<table:table table:name=\"{Xml(sheet.Name)}\" table:style-name=\"{(sheet.State is null ? "ta1" : "ta2")}\"><table:table-column table:number-columns-repeated=\"16384\"/>");
            foreach (var row in sheet.Rows)
            {
                xml.Append("<table:table-row>");
                foreach (var value in row)
                {
                    AppendCell(xml, value);
                }

                xml.Append("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
            }

            xml.Append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");
        }

        return xml.Append(_raw).Append("<table:named-expressions/><table:database-ranges/></office:spreadsheet></office:body></office:document-content>").ToString();
    }
}
