using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>One sheet of an Excel workbook, row by row.</summary>
internal sealed class XlsxSheet(SheetXml xml, CellValues values, SheetOutput output)
{
    private readonly RowCells _cells = new();

    private readonly TextBuffer _stored = new();

    private long _row;

    private long _column;

    public void Read()
    {
        xml.ReadRoot();
        if (xml.Name != "worksheet" || xml.Namespace is not (OpenXml.Sheets or OpenXml.StrictSheets))
        {
            throw RefusedException.Damaged("a sheet that is none");
        }

        var sheet = xml.Enter();
        while (xml.NextChild(sheet))
        {
            if (xml.Name == "sheetData")
            {
                ReadRows();
            }
            else if (xml.Name == "mergeCells")
            {
                ReadMerges();
            }
        }

        xml.Finish();
    }

    private void ReadRows()
    {
        var rows = xml.Enter();
        while (xml.NextChild(rows))
        {
            if (xml.Name == "row")
            {
                ReadRow();
            }
        }
    }

    private void ReadRow()
    {
        var number = xml.Attribute("r") is { } text ? Integers.Positive(text) : _row + 1;
        if (number <= _row)
        {
            throw RefusedException.Damaged("rows out of their order");
        }

        (_row, _column) = (number, 0);
        output.RowInHand = (int)Math.Min(number, int.MaxValue);
        _cells.Clear();
        var row = xml.Enter();
        while (xml.NextChild(row))
        {
            if (xml.Name == "c")
            {
                ReadCell();
            }
        }

        output.Row(_row, _cells);
    }

    private void ReadCell()
    {
        var column = xml.Attribute("r") is { } reference ? CellReference.Column(reference, _row) : _column;
        var type = xml.Attribute("t");
        var style = xml.Attribute("s");
        var isFormula = false;
        _stored.Clear();
        var cell = xml.Enter();
        while (xml.NextChild(cell))
        {
            switch (xml.Name)
            {
                case "f":
                    isFormula = true;
                    break;
                case "v":
                    xml.ReadText(_stored);
                    break;
                case "is":
                    RichText.Read(xml, _stored);
                    break;
            }
        }

        _column = column + 1;
        _cells.Set(column, values.Cell(type, style, _stored, isFormula));
    }

    private void ReadMerges()
    {
        var merges = xml.Enter();
        while (xml.NextChild(merges))
        {
            if (xml.Attribute("ref") is { } range)
            {
                output.Merged(CellReference.IsRange(range) ? range : throw RefusedException.Damaged("merged cells without a place"));
            }
        }
    }
}
