using System.Globalization;
using System.Text;
using static Vawg.Testing.Sheets.SheetValues;

namespace Vawg.Testing.Sheets;

/// <summary>An Excel workbook made for a test: <c>new XlsxFile().Sheet("recorded_offences", ["offence_code", "count"], ["8N", 3]).ToBytes()</c>.</summary>
public sealed class XlsxFile : ZipFile
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<TestSheet> _sheets = [];

    private readonly List<string> _shared = [];

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private bool _isStrict;

    private bool _is1904;

    private bool _isInline;

    private bool _isWithoutReferences;

    /// <param name="name">Its name.</param>
    /// <param name="rows">Text, whole numbers, decimals, DateOnly, bool, <see cref="Formula"/>, <see cref="SheetError"/>, or null for an empty cell.</param>
    public XlsxFile Sheet(string name, params IReadOnlyList<object?>[] rows)
    {
        _sheets.Add(new TestSheet(name, rows));
        return this;
    }

    /// <summary>Hides the last sheet: hidden or veryHidden.</summary>
    public XlsxFile Hide(string state = "hidden") => Last(sheet => sheet.State = state);

    /// <summary>Merges cells of the last sheet.</summary>
    public XlsxFile Merge(string range) => Last(sheet => sheet.Merges.Add(range));

    /// <summary>In the strict form of the format.</summary>
    public XlsxFile InStrictForm()
    {
        _isStrict = true;
        return this;
    }

    /// <summary>Days are counted from 1904.</summary>
    public XlsxFile From1904()
    {
        _is1904 = true;
        return this;
    }

    /// <summary>Text stands in the cells, not in the shared table.</summary>
    public XlsxFile WithInlineText()
    {
        _isInline = true;
        return this;
    }

    /// <summary>Rows and cells do not say where they stand.</summary>
    public XlsxFile WithoutReferences()
    {
        _isWithoutReferences = true;
        return this;
    }

    protected override IEnumerable<(string Name, string Text)> Parts()
    {
        _shared.Clear();
        _indexes.Clear();
        var main = _isStrict ? Strict : Transitional;
        var relations = _isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var sheets = _sheets.Select((sheet, i) => (Name: Text($"xl/worksheets/sheet{i + 1}.xml"), Xml: SheetXml(sheet, main))).ToList();
        yield return ("[Content_Types].xml", ContentTypes(sheets.Select(sheet => sheet.Name)));
        yield return ("_rels/.rels", Text($"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""));
        yield return ("xl/workbook.xml", Workbook(main, relations));
        yield return ("xl/_rels/workbook.xml.rels", WorkbookRelations(relations));
        foreach (var (name, xml) in sheets)
        {
            yield return (name, xml);
        }

        yield return ("xl/styles.xml", Text($"""<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\ mmm\ yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"""));
        yield return ("xl/sharedStrings.xml", $"""<sst xmlns="{main}">{string.Concat(_shared.Select(text => $"""<si><t xml:space="preserve">{Xml(text)}</t></si>"""))}</sst>""");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string ContentTypes(IEnumerable<string> sheets) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{string.Concat(sheets.Select(name => $"""<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""))}</Types>
        """;

    private static string Reference(int column, int row)
    {
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private string Workbook(string main, string relations)
    {
        var sheets = _sheets.Select((sheet, i) => Text($"""<sheet name="{Xml(sheet.Name)}" sheetId="{i + 1}"{(sheet.State is null ? string.Empty : $" state=\"{sheet.State}\"")} r:id="rId{i + 1}"/>"""));
        return $"""<workbook xmlns="{main}" xmlns:r="{relations}"><workbookPr{(_is1904 ? " date1904=\"1\"" : string.Empty)}/><sheets>{string.Concat(sheets)}</sheets></workbook>""";
    }

    private string WorkbookRelations(string relations)
    {
        var sheets = _sheets.Select((_, i) => Text($"""<Relationship Id="rId{i + 1}" Type="{relations}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>"""));
        return $"""<Relationships xmlns="{Package}/relationships">{string.Concat(sheets)}<Relationship Id="styles" Type="{relations}/styles" Target="/xl/styles.xml"/><Relationship Id="shared" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""";
    }

    private string SheetXml(TestSheet sheet, string main)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{main}\"><sheetData>");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            xml.Append(_isWithoutReferences ? "<row>" : Text($"<row r=\"{row + 1}\">"));
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                AppendCell(xml, sheet.Rows[row][column], _isWithoutReferences ? string.Empty : $" r=\"{Reference(column, row + 1)}\"");
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (sheet.Merges.Count > 0)
        {
            xml.Append("<mergeCells>").AppendJoin(string.Empty, sheet.Merges.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private void AppendCell(StringBuilder xml, object? value, string reference)
    {
        var formula = value as Formula;
        var held = formula is null ? value : formula.Saved;
        if (held is null && formula is null && reference.Length > 0)
        {
            return;
        }

        var (type, stored) = Stored(held, formula is not null);
        xml.Append("<c").Append(reference).Append(type).Append('>');
        if (formula is not null)
        {
            xml.Append("<f>").Append(Xml(formula.Text)).Append("</f>");
        }

        xml.Append(stored).Append("</c>");
    }

    private (string Type, string Stored) Stored(object? value, bool isFormula) => value switch
    {
        null => (string.Empty, string.Empty),
        string text when isFormula => (" t=\"str\"", $"<v>{Xml(text)}</v>"),
        string text when _isInline => (" t=\"inlineStr\"", $"<is><t xml:space=\"preserve\">{Xml(text)}</t></is>"),
        string text => (" t=\"s\"", Text($"<v>{SharedIndex(text)}</v>")),
        bool truth => (" t=\"b\"", truth ? "<v>1</v>" : "<v>0</v>"),
        SheetError error => (" t=\"e\"", $"<v>{Xml(error.Text)}</v>"),
        DateOnly day => (" s=\"1\"", Text($"<v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber - (_is1904 ? 1462 : 0)}</v>")),
        _ => (string.Empty, $"<v>{Invariant(value)}</v>"),
    };

    private int SharedIndex(string text)
    {
        if (!_indexes.TryGetValue(text, out var index))
        {
            _indexes.Add(text, index = _shared.Count);
            _shared.Add(text);
        }

        return index;
    }

    private XlsxFile Last(Action<TestSheet> change)
    {
        change(_sheets[^1]);
        return this;
    }
}
