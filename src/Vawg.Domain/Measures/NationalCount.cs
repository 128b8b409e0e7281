using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>A national count over what was supplied: a lower bound when a force or a quarter is missing.</summary>
/// <param name="Count">The sum over supplied force-quarters; not supplied when there is none.</param>
/// <param name="Period">The period summed over.</param>
/// <param name="Supplied">For each force, how many of the period's quarters it supplied.</param>
public sealed record NationalCount(Count Count, Period Period, IReadOnlyList<(ForceCode Force, int Quarters)> Supplied)
{
    /// <summary>Forces that did not supply the whole period.</summary>
    public IReadOnlyList<ForceCode> IncompleteForces { get; } =
        Supplied.Where(s => s.Quarters < Period.QuarterCount).Select(s => s.Force).ToList();

    public bool IsComplete => IncompleteForces.Count == 0;
}
