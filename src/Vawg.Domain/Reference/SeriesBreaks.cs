using Vawg.Domain.Periods;

namespace Vawg.Domain.Reference;

/// <summary>Changes of counting rules, and the one event that every chart shows.</summary>
public static class SeriesBreaks
{
    /// <summary>April 2020 to March 2021: kept out of every baseline.</summary>
    public static Period LockdownYear { get; } = Period.FinancialYear(2020);

    public static IReadOnlyList<SeriesBreak> All { get; } = ReferenceTable.Read("series_breaks.csv", Convert);

    /// <summary>What touches a theme, or VAWG, by its code; events are included.</summary>
    public static IReadOnlyList<SeriesBreak> OfTheme(string themeCode) => All
        .Where(b => b.Themes.Contains(themeCode, StringComparer.Ordinal) || b.Themes.Contains("ALL", StringComparer.Ordinal))
        .ToList();

    private static SeriesBreak Convert(ReferenceRow row) => new()
    {
        From = row.Date("from"),
        Themes = row.List("themes"),
        Outcomes = row.List("outcomes"),
        What = row.Text("what"),
        IsEvent = row.Flag("is_event"),
        ShortLabel = row.Text("short_label"),
    };
}
