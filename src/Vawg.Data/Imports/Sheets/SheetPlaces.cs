using System.Globalization;

namespace Vawg.Data.Imports.Sheets;

/// <summary>Where the rows of a workbook's data sheets stand, which are read as if they were one file: the rows of the first sheet keep their numbers, the others follow.</summary>
/// <param name="sheets">The sheets known so far, in their order; none when the file has no sheets.</param>
internal sealed class SheetPlaces(IEnumerable<DataSheet> sheets)
{
    private readonly List<DataSheet> _sheets = [.. sheets];

    public SheetPlaces()
        : this([])
    {
    }

    public IReadOnlyList<DataSheet> Sheets => _sheets;

    /// <summary>Notes that a sheet's first row is this row of all.</summary>
    public void Add(int first, string sheet) => _sheets.Add(new DataSheet(first, CellText.Shown(sheet)));

    /// <summary>The sheet and its row; the row itself when there is no sheet.</summary>
    public (string? Sheet, int Row) Of(int row)
    {
        var place = _sheets.FindLast(sheet => sheet.FirstRow <= row);
        return place is null ? (null, row) : (place.Name, row - place.FirstRow + 1);
    }

    /// <summary>The row at the beginning of a sentence: Row 12, or Row 12 of the sheet 2013_14 where there are several.</summary>
    public string Named(int row)
    {
        var (sheet, itsRow) = Of(row);
        var words = string.Create(CultureInfo.InvariantCulture, $"Row {itsRow}");
        return sheet is null || _sheets.Count == 1 ? words : $"{words} of the sheet {sheet}";
    }
}
