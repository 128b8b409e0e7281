using Vawg.Domain.Measures;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>The published figures of one theme in one place from which measured criteria follow. What is missing stays missing.</summary>
public sealed record ThemeInputs
{
    public required Theme Theme { get; init; }

    /// <summary>Recorded offences in the period.</summary>
    public required Count Recorded { get; init; }

    /// <summary>Months of the count: 12, or 6 for a printed half year, which is doubled.</summary>
    public int Months { get; init; } = 12;

    /// <summary>The residents per 1,000 of whom the rate is given.</summary>
    public required Count Residents { get; init; }

    /// <summary>Null when missing, for the reason in <see cref="SeverityAbsent"/>.</summary>
    public MeasuredSeverity? Severity { get; init; }

    public MissingReason SeverityAbsent { get; init; } = MissingReason.NotSupplied;

    /// <summary>Null when missing, for the reason in <see cref="TrendAbsent"/>.</summary>
    public MeasuredTrend? Trend { get; init; }

    /// <summary>Not applicable across a series break.</summary>
    public MissingReason TrendAbsent { get; init; } = MissingReason.NotSupplied;

    /// <summary>Null when returns supply none: the levels are then assessed.</summary>
    public SpecialistPosts? Posts { get; init; }

    /// <summary>The share of victims whose sex and age are known, the lesser of the two, 0 to 1; null when it is not supplied.</summary>
    public double? KnownVictims { get; init; }

    /// <summary>Recorded offences per 1,000 residents in twelve months; null when either is missing.</summary>
    public double? RatePer1000 => Recorded.Known is { } count and >= 0 && Residents.Known is { } people and > 0 ? 1_000d * count * 12 / Months / people : null;
}
