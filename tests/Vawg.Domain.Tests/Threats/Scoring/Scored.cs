using Vawg.Domain.Measures;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Domain.Tests.Threats.Scoring;

/// <summary>Inputs and score sets with everything defaulted: a theme with every figure, levels of 2024.</summary>
internal static class Scored
{
    public static ScoreSet Set { get; } = new() { Number = 1, Method = ScoreMethod.Default, Levels = AssessedLevels.Of("2024") };

    /// <summary>Stalking and harassment as the specification's mock of the page has it: mean weight 31.6, 15.7 per 1,000, a fall.</summary>
    public static ThemeInputs StalkingAndHarassment { get; } = Inputs("SH", 436_196, 470_000, 32);

    public static ThemeInputs Inputs(string theme, long recorded = 100_000, long? before = 95_000, double? severity = 150, double? phi = null) => new()
    {
        Theme = Themes.Find(theme)!,
        Recorded = Count.Of(recorded),
        Residents = Count.Of(27_729_263),
        Severity = severity is { } mean ? new MeasuredSeverity(mean, 2, 0.99) : null,
        Trend = before is { } earlier ? new MeasuredTrend { Now = recorded, Before = earlier, Phi = phi } : null,
        KnownVictims = 0.97,
    };

    public static ThemeInputs Missing(this ThemeInputs inputs) => inputs with { Recorded = Count.NotSupplied, Severity = null, Trend = null };

    /// <summary>The nine themes with counts and mixes that differ.</summary>
    public static IReadOnlyList<ThemeInputs> Nine { get; } = Themes.Nine.Select((t, i) => Inputs(t.Code, 400_000 >> i, 390_000 >> i, 20 + (i * 150))).ToList();

    public static ThreatScorer Scorer(ScoreSet? set = null, Combining combining = Combining.Uplift) =>
        new(set ?? Set, null, new ScoreAssumptions { Combining = combining });

    /// <summary>A set in which every assessed level of every theme is given by a function.</summary>
    public static ScoreSet With(Func<AssessedLevel, int> level) => Set with { Levels = Set.Levels.Select(l => l with { Level = level(l) }).ToList() };
}
