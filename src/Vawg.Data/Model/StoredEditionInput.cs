namespace Vawg.Data.Model;

/// <summary>The figures of one theme in one place as they were when an edition was issued.</summary>
public sealed class StoredEditionInput
{
    public required int EditionId { get; init; }

    /// <summary>Empty for the nation.</summary>
    public required string ForceCode { get; init; }

    public required string ThemeCode { get; init; }

    /// <summary>Recorded offences; null when missing.</summary>
    public required long? Recorded { get; init; }

    /// <summary>Why it is missing; beside a known count, suppressed where the general reader was not told it when the edition was issued. So too for severity and trend.</summary>
    public required short? RecordedMissing { get; init; }

    public required long? Residents { get; init; }

    public required short? ResidentsMissing { get; init; }

    public required double? MeanWeight { get; init; }

    public required double? MeanWeightError { get; init; }

    public required double? WeightedShare { get; init; }

    public required short SeverityMissing { get; init; }

    public required long? TrendNow { get; init; }

    public required long? TrendBefore { get; init; }

    public required double? TrendPhi { get; init; }

    public required short TrendMissing { get; init; }

    public required long? PostsEstablished { get; init; }

    public required long? PostsFilled { get; init; }

    public required long? PostsTrained { get; init; }

    public required double? KnownVictims { get; init; }
}
