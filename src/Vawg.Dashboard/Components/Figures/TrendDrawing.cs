using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Comparison;
using Vawg.Domain.Periods;

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

    private static Charts.XmRSeries Drawn(Domain.Comparison.XmRSeries series, Func<XmRPlotted, Presented> figure, Func<double?, Presented> level) => new(
        series.Points.Select(p => new Charts.XmRPoint(
            p.Quarter.Label,
            figure(p),
            p.Quarter.Number == 1 ? p.Quarter.FinancialYearLabel : null,
            p.Signals == XmRSignals.None ? null : $"{FigureSources.Capitalised(p.Signals.Words())}.")).ToList(),
        series.HasLimits ? new XmRLimits(level(series.Mean), level(series.LowerLimit), level(series.UpperLimit), series.IsTrial) : null,
        series.StartedBy is { } started ? new ChartBreak(started.From.ToString("MMMM yyyy", PublicationCulture.English), started.ShortLabel)
            : series.IsChosen ? new ChartBreak(series.First.FirstDay.ToString("MMMM yyyy", PublicationCulture.English), "new baseline")
            : null);
}
