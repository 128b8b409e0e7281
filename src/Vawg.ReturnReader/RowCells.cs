using System.Globalization;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>The cells of the row in hand, used again for every row.</summary>
internal sealed class RowCells
{
    private readonly SheetCell[] _cells = new SheetCell[Limits.MostColumns];

    /// <summary>Cells up to the last that holds something.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any cell holds more than white space.</summary>
    public bool HoldAValue
    {
        get
        {
            foreach (ref readonly var cell in _cells.AsSpan(0, Count))
            {
                if (!cell.IsBlank || cell.IsFormula)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public ArraySegment<SheetCell> Cells => new(_cells, 0, Count);

    /// <param name="column">From 0.</param>
    /// <param name="cell">What stands there.</param>
    /// <param name="times">In how many columns, from this one on.</param>
    public void Set(long column, SheetCell cell, long times = 1)
    {
        if (cell.Kind == CellKind.Blank && !cell.IsFormula)
        {
            return;
        }

        if (column + times > Limits.MostColumns)
        {
            throw new RefusedException(RefusalCause.FarCell, string.Create(CultureInfo.InvariantCulture, $"column {column + times:N0}"));
        }

        var first = (int)column;
        var end = (int)(column + times);
        for (var i = Count; i < first; i++)
        {
            _cells[i] = SheetCell.Blank;
        }

        for (var i = first; i < end; i++)
        {
            if (i < Count && _cells[i] != SheetCell.Blank)
            {
                throw RefusedException.Damaged("two values for one cell");
            }

            _cells[i] = cell;
        }

        Count = Math.Max(Count, end);
    }

    public void Clear() => Count = 0;
}
