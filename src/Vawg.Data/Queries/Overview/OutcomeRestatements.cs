using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>What one version did to the outcomes of a force's quarter on one basis.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Basis">The basis; the two are never told together.</param>
/// <param name="Restated">The outcome counts that changed, at least one.</param>
public sealed record OutcomeRestatements(Quarter Quarter, OutcomeBasis Basis, IReadOnlyList<ForceRestatement> Restated)
{
    /// <summary>The count that moved most.</summary>
    public ForceRestatement Largest => Restated.MaxBy(r => r.Size)!;

    /// <summary>"rape, all victims, outcome 1, closed basis rose by 12 (+8.0%), the largest of 31 outcome counts that changed".</summary>
    public string Words => Restated.Count == 1 ? Largest.Words : $"{Largest.Words}, the largest of {FigurePresenter.Whole(Restated.Count)} outcome counts that changed";
}
