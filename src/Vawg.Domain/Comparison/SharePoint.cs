using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Domain.Comparison;

/// <summary>A force's count in one quarter beside that of the forces it is compared with, which are the nation where all supplied the same quarters.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Force">The force's count.</param>
/// <param name="National">The count of those forces, the force included.</param>
public sealed record SharePoint(Quarter Quarter, Count Force, Count National)
{
    /// <summary>The force's share of that count; null when either is missing or there is nothing to share.</summary>
    public double? Share => Force.Known is { } force && National.Known is { } national && national > 0 ? (double)force / national : null;
}
