using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Domain.Comparison;

/// <summary>One quarter of a series for an XmR chart.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Count">The count, or why it is missing.</param>
/// <param name="Value">What is charted: the count itself, or a share made of it; null when missing, and then a gap.</param>
public sealed record XmRPoint(Quarter Quarter, Count Count, double? Value)
{
    public XmRPoint(Quarter quarter, Count count)
        : this(quarter, count, count.Known)
    {
    }
}
