using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>Outcomes as one kind of reader may see them.</summary>
/// <param name="Of">A part with what it is of, in a force and a period.</param>
/// <param name="National">The same of the nation; null where it is the sum of the forces that may be shown.</param>
public sealed record OutcomeCounts(Func<OutcomePart, ForceCode, Period, Count> Of, Func<OutcomePart, Period, Count>? National)
{
    /// <summary>No outcomes at all.</summary>
    public static OutcomeCounts None { get; } = new((_, _, _) => Count.NotSupplied, null);
}
