using Vawg.Domain.Periods;

namespace Vawg.Domain.Progress;

/// <summary>An embedded commitment beside the measures that it should move.</summary>
public sealed record EmbeddedReview
{
    /// <summary>Quarters for which a commitment has to be embedded before it is listed as without movement.</summary>
    public const int LongEnough = 4;

    public required EmbeddedSpell Spell { get; init; }

    /// <summary>The measure that improved first since it is embedded, with the quarter; null when none did.</summary>
    public required (MeasureTrend Trend, Quarter Quarter)? Improved { get; init; }

    /// <summary>Whether any measure could show an improvement: supplied, with limits and an agreed better direction.</summary>
    public required bool CanBeTold { get; init; }

    /// <summary>Whether it has been embedded for a year or longer and no measure that could improve did.</summary>
    public bool IsWithoutMovement => CanBeTold && Improved is null && Spell.Quarters >= LongEnough;

    /// <summary>"Embedded for four quarters, no improvement signal".</summary>
    public string Words => (CanBeTold, Improved) switch
    {
        (false, _) => Spell.Words,
        (_, null) => $"{Spell.Words}, no improvement signal",
        (_, { } improved) => $"{Spell.Words}, improvement signal in {improved.Quarter.ShortLabel}",
    };

    /// <param name="spell">Since when it is embedded.</param>
    /// <param name="trends">Those of its measures that the reader may see.</param>
    public static EmbeddedReview Of(EmbeddedSpell spell, IReadOnlyCollection<MeasureTrend> trends) => new()
    {
        Spell = spell,
        CanBeTold = trends.Any(t => t.CanImprove),
        Improved = trends.Select(t => (Trend: t, Quarter: t.ImprovedSince(spell.Since))).Where(t => t.Quarter is not null).OrderBy(t => t.Quarter)
            .Select(t => ((MeasureTrend, Quarter)?)(t.Trend, t.Quarter!.Value)).FirstOrDefault(),
    };
}
