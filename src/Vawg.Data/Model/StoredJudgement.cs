namespace Vawg.Data.Model;

/// <summary>A judgement of a theme in the nation or a force, in a term of the yardstick. It is never changed: a later one takes its place and says what happened.</summary>
public sealed class StoredJudgement
{
    public const int LongestText = 1_000;

    public int Id { get; init; }

    public required string ThemeCode { get; init; }

    /// <summary>Empty for the nation.</summary>
    public required string ForceCode { get; init; }

    /// <summary>The order of the term on the yardstick, 1 to 7.</summary>
    public required short Term { get; init; }

    /// <summary>What is judged, as it follows "It is likely that".</summary>
    public required string Statement { get; init; }

    /// <summary>Low 1, moderate 2, high 3.</summary>
    public required short Confidence { get; init; }

    public required string ConfidenceReason { get; init; }

    public required string Reason { get; init; }

    /// <summary>Lines of "text | address".</summary>
    public required string Evidence { get; init; }

    public required DateOnly ReviewOn { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }

    /// <summary>The judgement whose place it takes; null for the first.</summary>
    public required int? ReplacesId { get; init; }

    /// <summary>What happened to what the replaced one judged; empty for the first.</summary>
    public required string WhatHappened { get; init; }
}
