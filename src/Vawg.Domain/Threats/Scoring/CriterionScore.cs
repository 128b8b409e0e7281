using Vawg.Domain.Measures;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>One line of a score's working.</summary>
public sealed record CriterionScore
{
    public required Criterion Criterion { get; init; }

    public required double Weight { get; init; }

    /// <summary>0 to 4, or null when missing.</summary>
    public required int? Level { get; init; }

    /// <summary>Points of the level, or null when it is missing.</summary>
    public required double? Points { get; init; }

    public required LevelBasis Basis { get; init; }

    /// <summary>The figure from which a measured level follows: mean weight, rate per 1,000, change in per cent, share in per cent; null otherwise.</summary>
    public double? Figure { get; init; }

    /// <summary>The reason that was given for an assessed level; empty otherwise.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>Why the level is missing; null when it is not.</summary>
    public MissingReason? Absent { get; init; }

    /// <summary>Weight x points; null when missing.</summary>
    public double? Product => Weight * Points;
}
