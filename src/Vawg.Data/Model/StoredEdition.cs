using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>An edition that was issued: the year of a collection, the score set with which it is scored, and when. Neither it nor its inputs ever change.</summary>
public sealed class StoredEdition
{
    public int Id { get; init; }

    public required Collection Collection { get; init; }

    /// <summary>The quarter with which its twelve months end.</summary>
    public required int LastQuarter { get; init; }

    public required int ScoreSetNumber { get; init; }

    /// <summary>The publication of the collection from which the inputs were taken.</summary>
    public required int Publication { get; init; }

    public required int IssuedById { get; init; }

    public required string IssuedBy { get; init; }

    public required DateTime IssuedAtUtc { get; init; }

    public required string Reason { get; init; }
}
