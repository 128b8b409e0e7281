namespace Vawg.Domain.Indicators;

/// <summary>Every table of indicators and every indicator in them. Each measure of a return has its place in at least one.</summary>
public static class IndicatorList
{
    private static readonly Dictionary<string, Indicator> BySlug;

    static IndicatorList()
    {
        Grids = [.. OutcomeIndicators.Grids, .. ProtectionIndicators.Grids, .. ResponseIndicators.Grids, .. VictimIndicators.Grids, .. QualityIndicators.Grids];
        BySlug = Grids.SelectMany(g => g.Indicators).ToDictionary(i => i.Slug, StringComparer.OrdinalIgnoreCase);
    }

    public static IReadOnlyList<IndicatorGrid> Grids { get; }

    public static IEnumerable<Indicator> All => BySlug.Values;

    /// <summary>The indicator of an address; null for none.</summary>
    public static Indicator? Find(string? slug) => slug is null ? null : BySlug.GetValueOrDefault(slug.Trim()) ?? OutcomeShares.Find(slug.Trim());

    /// <summary>The tables of a page, in its order.</summary>
    public static IEnumerable<IndicatorGrid> Of(IndicatorPage page) => Grids.Where(g => g.Page == page);

    /// <summary>The table in which an indicator stands; null for shares of outcomes, which stand in a table of their own.</summary>
    public static IndicatorGrid? GridOf(Indicator indicator) => Grids.FirstOrDefault(g => g.Indicators.Any(i => i.Slug == indicator.Slug));

    /// <summary>The page on which an indicator has its place.</summary>
    public static IndicatorPage PageOf(Indicator indicator) => GridOf(indicator)?.Page ?? IndicatorPage.Outcomes;

    /// <summary>What an indicator cannot tell.</summary>
    public static IReadOnlyList<string> LimitationsOf(Indicator indicator) => GridOf(indicator)?.Limitations ?? OutcomeShares.Limitations;
}
