using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>A level that somebody gave to a criterion of a theme, for everywhere or for one force, with the reason.</summary>
public sealed record AssessedLevel
{
    public const int LongestReason = 400;

    public required string ThemeCode { get; init; }

    public required Criterion Criterion { get; init; }

    /// <summary>The force for which it stands in the place of the general level; null for the general one.</summary>
    public ForceCode? Force { get; init; }

    /// <summary>0 to 4.</summary>
    public required int Level { get; init; }

    public required string Reason { get; init; }
}
