namespace Vawg.Domain.Threats.Scoring;

/// <summary>What a reader asks to suppose beside the score set.</summary>
public sealed record ScoreAssumptions
{
    public static ScoreAssumptions None { get; } = new();

    public Combining Combining { get; init; } = Combining.Uplift;

    /// <summary>By theme code, the share of offences that reaches the record, above 0 and at most 1: the volume is divided by it. Themes without one are taken as recorded.</summary>
    public IReadOnlyDictionary<string, double> RecordedShare { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);
}
