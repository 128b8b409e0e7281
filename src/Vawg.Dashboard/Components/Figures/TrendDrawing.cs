using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Comparison;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>An XmR chart as it is drawn: its series, limits and breaks, and the events within it.</summary>
internal static class TrendDrawing
{
    /// <param name="chart">The chart.</param>
    /// <param name="figure">A quarter as it is shown.</param>
    /// <param name="level">A mean or limit as it is shown.</param>
    /// <param name="events">What is drawn at a day of the chart.</param>
    public static Charts.XmRChart Of(Domain.Comparison.XmRChart chart, Func<XmRPlotted, Presented> figure, Func<double?, Presented> level, IReadOnlyList<ChartEvent> events) =>
        new(chart.Series.Select(s => Drawn(s, figure, level)).ToList()) { Events = events };

    /// <summary>The events of the series breaks that lie within the quarters drawn.</summary>
    public static IReadOnlyList<ChartEvent> Events(IEnumerable<SeriesBreak> breaks, Quarter first, Quarter last) =>
        [.. breaks.Where(b => b.IsEvent && IsCovered(b, first, last)).Select(b => new ChartEvent(Quarter.Containing(b.From) - first, b.From.ToString("MMMM yyyy", PublicationCulture.English), b.ShortLabel))];

    /// <summary>Whether a day lies within the quarters drawn, the first day of the first aside.</summary>
    public static bool IsCovered(SeriesBreak seriesBreak, Quarter first, Quarter last) => seriesBreak.From > first.FirstDay && seriesBreak.From <= last.LastDay;

    private static Charts.XmRSeries Drawn(Domain.Comparison.XmRSeries series, Func<XmRPlotted, Presented> figure, Func<double?, Presented> level) => new(
        series.Points.Select(p => new Charts.XmRPoint(
            p.Quarter.Label,
            figure(p),
            p.Quarter.Number == 1 ? p.Quarter.FinancialYearLabel : null,
            p.Signals == XmRSignals.None ? null : $"{FigureSources.Capitalised(p.Signals.Words())}.")).ToList(),
        series.HasLimits ? new XmRLimits(level(series.Mean), level(series.LowerLimit), level(series.UpperLimit), series.IsTrial) : null,
        series.StartedBy is { } started ? new ChartBreak(started.From.ToString("MMMM yyyy", PublicationCulture.English), started.ShortLabel) : null);
}
