using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Writing;

/// <summary>Writes an OpenDocument workbook.</summary>
internal sealed class OdsWriter : SheetFileWriter
{
    /// <summary>Rows of a sheet in a spreadsheet program. Those that hold nothing are written too, as one, so that they have the formats of their columns.</summary>
    private const int MostRows = 1_048_576;

    private readonly ZipArchive _zip;
    private readonly XmlWriter _xml;
    private IReadOnlyList<WrittenColumn> _columns = [];
    private int _rows;

    /// <param name="to">Where it is written; it must be able to seek.</param>
    public OdsWriter(Stream to)
    {
        _zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        OdsParts.WriteType(_zip);
        _xml = OdsParts.Begin(_zip.CreateEntry("content.xml").Open(), "office", "document-content", OdsNamespaces.Office);
        Declare("table", OdsNamespaces.Table);
        Declare("text", OdsNamespaces.Text);
        Declare("style", OdsNamespaces.Style);
        Declare("fo", OdsNamespaces.Formatting);
        Declare("number", OdsNamespaces.Number);
        OdsStyles.Write(_xml);
        _xml.WriteStartElement("office", "body", OdsNamespaces.Office);
        _xml.WriteStartElement("office", "spreadsheet", OdsNamespaces.Office);
    }

    public override void Start(string name, IReadOnlyList<WrittenColumn> columns)
    {
        (_columns, _rows) = (columns, 0);
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
        foreach (var cell in row.Cells)
        {
            Cell(cell, row.IsHeading);
        }

        if (row.Cells.Count < _columns.Count)
        {
            Blank(_columns.Count - row.Cells.Count);
        }

        _xml.WriteEndElement();
    }

    public override void End()
    {
        StartTable("table-row");
        Table("number-rows-repeated", (MostRows - _rows).ToString(CultureInfo.InvariantCulture));
        Blank(_columns.Count);
        _xml.WriteEndElement();
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

    private void Cell(SheetCell cell, bool isHeading)
    {
        StartTable("table-cell");
        if (isHeading)
        {
            Table("style-name", OdsStyles.Of(CellFormat.Heading)!);
        }

        switch (cell.Kind)
        {
            case CellKind.Blank:
                break;
            case CellKind.Number:
                Value("float", "value", cell.Text);
                break;
            case CellKind.Date:
                Value("date", "date-value", cell.Text);
                break;
            case CellKind.Truth:
                Value("boolean", "boolean-value", cell.Text == "TRUE" ? "true" : "false");
                break;
            default:
                Office("value-type", "string");
                break;
        }

        foreach (var line in cell.Kind == CellKind.Blank ? [] : cell.Text.Split('\n'))
        {
            _xml.WriteElementString("text", "p", OdsNamespaces.Text, line);
        }

        _xml.WriteEndElement();
    }

    private void Value(string type, string name, string value)
    {
        Office("value-type", type);
        Office(name, value);
    }

    private void Blank(int columns)
    {
        StartTable("table-cell");
        Table("number-columns-repeated", Math.Max(1, columns).ToString(CultureInfo.InvariantCulture));
        _xml.WriteEndElement();
    }

    /// <summary>Once at the start, and not in every cell.</summary>
    private void Declare(string prefix, string space) => _xml.WriteAttributeString("xmlns", prefix, null, space);

    private void StartTable(string name) => _xml.WriteStartElement("table", name, OdsNamespaces.Table);

    private void Table(string name, string value) => _xml.WriteAttributeString("table", name, OdsNamespaces.Table, value);

    private void Office(string name, string value) => _xml.WriteAttributeString("office", name, OdsNamespaces.Office, value);
}
