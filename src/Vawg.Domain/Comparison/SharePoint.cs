using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Domain.Comparison;

/// <summary>A force's count beside the nation's in one quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Force">The force's count.</param>
/// <param name="National">The national count, the force included.</param>
public sealed record SharePoint(Quarter Quarter, Count Force, Count National)
{
    /// <summary>The force's share of the national count; null when either is missing or the nation has none.</summary>
    public double? Share => Force.Known is { } force && National.Known is { } national && national > 0 ? (double)force / national : null;
}
