namespace Vawg.Data.Model;

/// <summary>An item of the attention list that somebody put aside for some quarters, or put back. The newest row of an item counts; none is ever changed.</summary>
public sealed class StoredAside
{
    public const int LongestItem = 120;

    public const int LongestSentence = 400;

    public int Id { get; init; }

    /// <summary>As <see cref="Queries.Overview.AttentionItem.Key"/>.</summary>
    public required string Item { get; init; }

    public required string ForceCode { get; init; }

    /// <summary>What the item said when it was put aside.</summary>
    public required string Sentence { get; init; }

    /// <summary>The quarters of the list from which it is left out, both included.</summary>
    public required int FirstQuarter { get; init; }

    public required int LastQuarter { get; init; }

    public required bool IsPutBack { get; init; }

    public required string Reason { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }
}
