namespace Vawg.Data.Model;

/// <summary>Where a recommendation to national bodies stands, as a lead found it. It is never changed: a later one takes its place and both stay.</summary>
public sealed class StoredRecommendationState
{
    public const int LongestText = 500;

    public const int LongestSource = 300;

    public int Id { get; init; }

    public required string Commitment { get; init; }

    /// <summary>1 for the first of the recommendation.</summary>
    public required int Number { get; init; }

    /// <summary>As <see cref="Domain.Progress.RecommendationState"/>.</summary>
    public required short State { get; init; }

    /// <summary>What happened, in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Since when it stands so.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Where it can be read.</summary>
    public required string Source { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }
}
