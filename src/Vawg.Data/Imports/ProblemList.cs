namespace Vawg.Data.Imports;

/// <summary>The problems of one file: the first hundred are kept, the rest counted.</summary>
internal sealed class ProblemList(string sheet)
{
    public const int MostKept = 100;

    private readonly List<ImportProblem> _kept = [];

    public IReadOnlyList<ImportProblem> Kept => _kept;

    public long Total { get; private set; }

    public long Further => Total - _kept.Count;

    public void Add(int row, string column, ReadOnlySpan<char> value, string sentence)
    {
        Total++;
        if (_kept.Count < MostKept)
        {
            _kept.Add(new ImportProblem(sheet, row, CellText.Shown(column), CellText.Shown(value), sentence));
        }
    }
}
