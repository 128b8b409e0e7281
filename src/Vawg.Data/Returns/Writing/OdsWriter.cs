using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Vawg.Data.Returns.Writing;

/// <summary>Writes an OpenDocument workbook.</summary>
internal sealed class OdsWriter : SheetFileWriter
{
    /// <summary>Rows of a sheet in a spreadsheet program. Those that hold nothing are written too, as one, so that they have the formats of their columns.</summary>
    private const int MostRows = 1_048_576;

    private readonly ZipArchive _zip;
    private readonly XmlWriter _xml;
    private readonly OdsCells _cells;
    private IReadOnlyList<WrittenColumn> _columns = [];
    private string _sheet = string.Empty;
    private int _rows;

    /// <param name="to">Where it is written; it must be able to seek.</param>
    /// <param name="sheets">The sheets that will be written: their lists of words stand before the first.</param>
    public OdsWriter(Stream to, IReadOnlyList<WrittenSheet> sheets)
    {
        _zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        OdsParts.WriteType(_zip);
        _xml = OdsParts.Begin(_zip.CreateEntry("content.xml").Open(), "office", "document-content", OdsNamespaces.Office);
        Declare("table", OdsNamespaces.Table);
        Declare("text", OdsNamespaces.Text);
        Declare("style", OdsNamespaces.Style);
        Declare("fo", OdsNamespaces.Formatting);
        Declare("number", OdsNamespaces.Number);
        Declare("of", OdsNamespaces.Formula);
        OdsStyles.Write(_xml);
        _cells = new OdsCells(_xml);
        _xml.WriteStartElement("office", "body", OdsNamespaces.Office);
        _xml.WriteStartElement("office", "spreadsheet", OdsNamespaces.Office);
        OdsChoices.Write(_xml, sheets);
    }

    public override void Start(string name, IReadOnlyList<WrittenColumn> columns)
    {
        (_sheet, _columns, _rows) = (name, columns, 0);
        StartTable("table");
        Table("name", name);
        foreach (var column in columns)
        {
            StartTable("table-column");
            Table("style-name", OdsStyles.Of(column.Width));
            Table("default-cell-style-name", OdsStyles.Of(column.Format) ?? "Default");
            _xml.WriteEndElement();
        }
    }

    public override void Row(WrittenRow row)
    {
        _rows++;
        StartTable("table-row");
        for (var column = 0; column < row.Cells.Count; column++)
        {
            _cells.Write(row.Cells[column], row.IsHeading, row.IsHeading ? null : ChoiceOf(column));
        }

        Blanks(row.Cells.Count, offersWords: !row.IsHeading);
        _xml.WriteEndElement();
    }

    public override void End()
    {
        if (_columns.Any(c => c.Choice is not null))
        {
            BlankRows(WordChoice.LastRow, offersWords: true);
        }

        BlankRows(MostRows, offersWords: false);
        _xml.WriteEndElement();
    }

    public override void Finish()
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
        OdsParts.WriteRest(_zip);
    }

    public override void Dispose()
    {
        _xml.Dispose();
        _zip.Dispose();
    }

    private string? ChoiceOf(int column) => column < _columns.Count ? OdsChoices.NameOf(_sheet, _columns[column]) : null;

    /// <summary>Rows without text down to the last one that is given, as one.</summary>
    private void BlankRows(int last, bool offersWords)
    {
        if (last <= _rows)
        {
            return;
        }

        StartTable("table-row");
        Table("number-rows-repeated", (last - _rows).ToString(CultureInfo.InvariantCulture));
        Blanks(0, offersWords);
        _xml.WriteEndElement();
        _rows = last;
    }

    /// <summary>Cells without text from a column on to the last column: one for each list of words, and one for all columns in between.</summary>
    private void Blanks(int column, bool offersWords)
    {
        while (column < _columns.Count)
        {
            var choice = offersWords ? ChoiceOf(column) : null;
            var times = choice is not null ? 1 : offersWords ? _columns.Skip(column).TakeWhile(c => c.Choice is null).Count() : _columns.Count - column;
            _cells.WriteBlank(times, choice);
            column += times;
        }
    }

    /// <summary>Once at the start, and not in every cell.</summary>
    private void Declare(string prefix, string space) => _xml.WriteAttributeString("xmlns", prefix, null, space);

    private void StartTable(string name) => _xml.WriteStartElement("table", name, OdsNamespaces.Table);

    private void Table(string name, string value) => _xml.WriteAttributeString("table", name, OdsNamespaces.Table, value);
}
