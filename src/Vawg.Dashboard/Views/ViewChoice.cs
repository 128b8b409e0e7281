using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Views;

/// <summary>What the reader chose, as it stands in the address of every page.</summary>
public sealed record ViewChoice
{
    public required Collection Collection { get; init; }

    public required Period Period { get; init; }

    public Comparator Comparator { get; init; } = Comparator.National;

    /// <summary>The chosen force, or null for all; it stays chosen from page to page.</summary>
    public Force? Force { get; init; }

    /// <summary>The topic that charts show; null for the first of the collection.</summary>
    public Topic? Topic { get; init; }

    public SortOrder Sort { get; init; } = SortOrder.Name;
}
