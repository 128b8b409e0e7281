using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Writing;

/// <summary>Writes one sheet of an Excel workbook, row by row.</summary>
internal sealed class XlsxSheetWriter : IDisposable
{
    private readonly Stream _to;
    private readonly IReadOnlyList<WrittenColumn> _columns;
    private readonly OpenXmlWriter _xml;
    private readonly XlsxCells _cells;
    private readonly Row _element = new();

    public XlsxSheetWriter(Stream to, IReadOnlyList<WrittenColumn> columns)
    {
        (_to, _columns) = (to, columns);
        _xml = OpenXmlWriter.Create(to);
        _cells = new XlsxCells(_xml, columns);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement(new Worksheet());
        if (columns.Count > 0)
        {
            // The heading stays in view.
            _xml.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
            _xml.WriteElement(new Columns(columns.Select(ColumnOf)));
        }

        _xml.WriteStartElement(new SheetData());
    }

    /// <summary>The row that was written last.</summary>
    public int Last { get; private set; }

    public void Row(WrittenRow row) => Row(Last + 1, row.Cells, row.IsHeading, beside: null);

    /// <param name="number">Its number, beyond the last.</param>
    /// <param name="cells">Its cells from the first column on.</param>
    /// <param name="isHeading">Whether it heads the rows under it.</param>
    /// <param name="beside">Text in a further column, from 0; null for none.</param>
    public void Row(int number, IReadOnlyList<SheetCell> cells, bool isHeading, (int Column, string Text)? beside)
    {
        Last = number;
        _xml.WriteStartElement(_element, [new OpenXmlAttribute("r", string.Empty, number.ToString(CultureInfo.InvariantCulture))]);
        for (var column = 0; column < cells.Count; column++)
        {
            _cells.Write(number, column, cells[column], isHeading);
        }

        if (beside is { } text)
        {
            _cells.WriteText(number, text.Column, text.Text, isHeading ? CellFormat.Heading : CellFormat.Paragraph);
        }

        _xml.WriteEndElement();
    }

    public void End()
    {
        _xml.WriteEndElement();
        if (XlsxChoices.Of(_columns) is { } lists)
        {
            _xml.WriteElement(lists);
        }

        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _to.Dispose();
    }

    private static Column ColumnOf(WrittenColumn column, int position) => new()
    {
        Min = (uint)position + 1,
        Max = (uint)position + 1,
        Width = (double)column.Width,
        CustomWidth = true,
        Style = (uint)column.Format,
    };
}
