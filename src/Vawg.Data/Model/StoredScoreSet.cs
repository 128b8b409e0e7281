namespace Vawg.Data.Model;

/// <summary>A version of the score set. It is never changed: a change makes the next version.</summary>
public sealed class StoredScoreSet
{
    public const int LongestReason = 1_000;

    public int Id { get; init; }

    /// <summary>1, 2, 3 and so on.</summary>
    public required int Number { get; init; }

    /// <summary>The version that it began as; null for the first two, which are those of the printed editions.</summary>
    public required int? BasedOn { get; init; }

    /// <summary>Points, weights, bands and lambda as text.</summary>
    public required string Method { get; init; }

    /// <summary>Who made it; null for what the product came with.</summary>
    public required int? AuthorId { get; init; }

    public required string Author { get; init; }

    public required DateTime CreatedAtUtc { get; init; }

    public required string Reason { get; init; }
}
