using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Ods;

/// <summary>One sheet of an OpenDocument workbook. What the file says once for many rows or columns is counted before it is repeated, and costs nothing where it is empty.</summary>
internal sealed class OdsTable(SheetXml xml, SheetOutput output)
{
    private readonly RowCells _cells = new();

    private readonly OdsCell _cell = new(xml);

    private long _row = 1;

    /// <summary>Reads the table in hand to its end.</summary>
    public void Read(HashSet<string> hidden)
    {
        var style = xml.Attribute("style-name", OpenDocument.Table);
        var isHidden = xml.Attribute("display", OpenDocument.Table) == "false" || (style is not null && hidden.Contains(style));
        output.Start(xml.Attribute("name", OpenDocument.Table) ?? string.Empty, isHidden);
        ReadRows();
    }

    // Rows may stand in groups inside groups; XML's own depth bounds them.
    private void ReadRows()
    {
        var rows = xml.Enter();
        while (xml.NextChild(rows))
        {
            switch (xml.Name)
            {
                case "table-row":
                    ReadRow();
                    break;
                case "table-rows" or "table-header-rows" or "table-row-group":
                    ReadRows();
                    break;
                case "table-source" or "cell-range-source":
                    throw new RefusedException(RefusalCause.ExternalLinks, "a linked sheet");
            }
        }
    }

    private void ReadRow()
    {
        var times = Integers.Times(xml.Attribute("number-rows-repeated", OpenDocument.Table));
        output.RowInHand = (int)Math.Min(_row, int.MaxValue);
        _cells.Clear();
        var column = 0L;
        var row = xml.Enter();
        while (xml.NextChild(row))
        {
            if (xml.Name is not ("table-cell" or "covered-table-cell"))
            {
                continue;
            }

            _cell.Read();
            if (_cell.Columns > 1 || _cell.Rows > 1)
            {
                output.Merged(CellReference.Range(column, _row, _cell.Columns, _cell.Rows));
            }

            _cells.Set(column, _cell.Held, _cell.Times);
            column += _cell.Times;
        }

        output.Row(_row, _cells, times);
        _row += times;
    }
}
