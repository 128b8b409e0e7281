using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>How often a collection has been published. Figures of one publication never change, so they may be held in memory by its number.</summary>
public sealed class CollectionState
{
    public required Collection Collection { get; init; }

    public required int Publication { get; set; }

    public required DateTime PublishedAtUtc { get; set; }
}
