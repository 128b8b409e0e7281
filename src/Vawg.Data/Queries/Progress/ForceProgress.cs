using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Progress;

/// <summary>A force's row of the grid.</summary>
/// <param name="Force">Whose.</param>
/// <param name="HasReported">Whether anything was reported for the quarter.</param>
/// <param name="Cells">The four pillars in their order.</param>
public sealed record ForceProgress(Force Force, bool HasReported, IReadOnlyList<PillarCell> Cells)
{
    public int Late => Cells.Sum(c => c.Late);
}
