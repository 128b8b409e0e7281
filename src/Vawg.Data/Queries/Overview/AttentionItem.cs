using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>One thing to look at first: a sentence with one link, and a line of evidence.</summary>
public sealed record AttentionItem
{
    public required AttentionKind Kind { get; init; }

    public required Force Force { get; init; }

    /// <summary>The topic it is about; null when it is about the force's figures as a whole.</summary>
    public required Topic? Topic { get; init; }

    /// <summary>The indicator it is about; null for other kinds.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>By what the item is known from quarter to quarter, so that it can be put aside: kind, force and subject.</summary>
    public string Key => $"{Kind}-{Force.Slug}-{Topic?.Slug ?? Indicator?.Slug ?? "all"}".ToLowerInvariant();

    /// <summary>The start of the sentence, which is the link.</summary>
    public required string LinkText { get; init; }

    /// <summary>The rest of the sentence, with its full stop.</summary>
    public required string Rest { get; init; }

    public required string Evidence { get; init; }

    /// <summary>Distance from the ordinary, by which items of one kind are ordered.</summary>
    public required double Size { get; init; }
}
