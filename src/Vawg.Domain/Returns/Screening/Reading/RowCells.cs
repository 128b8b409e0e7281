using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The cells of one row after another by the columns of the sheet, wherever these stand in the file.</summary>
internal sealed class RowCells(ReturnSheet sheet, FindingList findings)
{
    private readonly int[] _positions = Enumerable.Repeat(-1, sheet.Columns.Count).ToArray();
    private IReadOnlyList<SheetCell> _cells = [];

    /// <summary>Row of the sheet.</summary>
    public int Number { get; private set; }

    public SheetCell this[int column] => _positions[column] is var at and >= 0 && at < _cells.Count ? _cells[at] : SheetCell.Blank;

    public void Place(int column, int position) => _positions[column] = position;

    public bool Has(int column) => _positions[column] >= 0;

    public void MoveTo(SheetRow row)
    {
        Number = row.Number;
        _cells = row.Cells;
    }

    /// <summary>Whether the column is there and its cell can be read; when not, that is reported elsewhere.</summary>
    public bool IsUsable(int column) => Has(column) && this[column] is var cell && cell.Kind != CellKind.Error && !(cell.IsFormula && cell.IsBlank);

    /// <summary>Free text, without space around it; empty when there is none.</summary>
    public string Text(int column) => IsUsable(column) ? this[column].Text.Trim() : string.Empty;

    /// <summary>The text of a cell that must hold something.</summary>
    public bool TryText(int column, ScreeningRule blank, string remedy, out string text)
    {
        text = string.Empty;
        if (!IsUsable(column))
        {
            return false;
        }

        if (this[column].IsBlank)
        {
            Report(blank, column, remedy);
            return false;
        }

        text = this[column].Text.Trim();
        return true;
    }

    public void Report(ScreeningRule rule, int column, string? remedy = null) => Report(rule, column, this[column] is { IsBlank: false } cell ? cell.Text.Trim() : "blank", remedy);

    public void Report(ScreeningRule rule, int column, string value, string? remedy) => Report(rule, sheet.Columns[column].Name, value, remedy);

    public void Report(ScreeningRule rule, string columnOrKey, string value, string? remedy) => findings.Add(rule, sheet.Name, Number, columnOrKey, value, remedy);
}
