using Vawg.Data.Imports.Sheets;

namespace Vawg.Data.Imports;

/// <summary>The problems of one file: the first hundred are kept, the rest counted.</summary>
internal sealed class ProblemList(string sheet)
{
    public const int MostKept = 100;

    private readonly List<ImportProblem> _kept = [];

    public IReadOnlyList<ImportProblem> Kept => _kept;

    /// <summary>Where the rows stand when the file is a workbook.</summary>
    public SheetPlaces Places { get; init; } = new();

    public long Total { get; private set; }

    public long Further => Total - _kept.Count;

    public void Add(int row, string column, ReadOnlySpan<char> value, string sentence)
    {
        Total++;
        if (_kept.Count < MostKept)
        {
            var (itsSheet, itsRow) = Places.Of(row);
            _kept.Add(new ImportProblem(itsSheet is null ? sheet : CellText.Shown(itsSheet), itsRow, CellText.Shown(column), CellText.Shown(value), sentence));
        }
    }
}
