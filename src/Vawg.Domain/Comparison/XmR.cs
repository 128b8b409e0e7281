using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Comparison;

/// <summary>Individuals and moving range charts of quarters: centre = mean of the baseline, limits = mean +/- 2.66 x mean moving range. Source: Shewhart 1931; Wheeler, Understanding Variation; NIST/SEMATECH e-Handbook 6.3.2.2.</summary>
public static class XmR
{
    /// <summary>3 / 1.128, as it is printed: limits three standard deviations out, told from ranges of two.</summary>
    public const double LimitFactor = 2.66;

    /// <summary>Charts a series. It restarts at each break that is not an event, and at each chosen baseline, where no break starts it too; a break inside a quarter starts the new series with the next quarter. Two points of one quarter are refused.</summary>
    public static XmRChart Analyse(IReadOnlyList<XmRPoint> points, IReadOnlyList<SeriesBreak> breaks, IReadOnlyList<Quarter>? chosenBaselines = null)
    {
        var ordered = points.OrderBy(p => p.Quarter).ToList();
        if (ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Quarter == pair.Second.Quarter))
        {
            throw new ArgumentException("A quarter stands in the series twice.", nameof(points));
        }

        var starts = breaks.Where(b => !b.IsEvent).OrderBy(b => b.From)
            .Select(b => (Quarter: FirstQuarterAfter(b), Break: (SeriesBreak?)b))
            .Concat((chosenBaselines ?? []).Select(q => (Quarter: q, Break: (SeriesBreak?)null)))
            .OrderBy(s => s.Quarter).ThenBy(s => s.Break is not null)
            .ToList();

        var series = ordered
            .GroupBy(p => starts.FindLastIndex(s => s.Quarter <= p.Quarter))
            .Select(group => Chart(group.ToList(), group.Key < 0 ? null : starts[group.Key].Break, isChosen: group.Key >= 0 && starts[group.Key].Break is null));
        return new XmRChart(series.ToList());
    }

    /// <summary>The first quarter that lies wholly after a break: its own when it falls on a first day, else the next.</summary>
    public static Quarter FirstQuarterAfter(SeriesBreak seriesBreak)
    {
        var quarter = Quarter.Containing(seriesBreak.From);
        return seriesBreak.From == quarter.FirstDay ? quarter : quarter + 1;
    }

    /// <summary>The quarters of those given that belong to the last one's series.</summary>
    public static IReadOnlyList<Quarter> CurrentSeries(IReadOnlyList<Quarter> quarters, IReadOnlyList<SeriesBreak> breaks)
    {
        var starts = breaks.Where(b => !b.IsEvent).Select(FirstQuarterAfter).Where(s => s <= quarters[^1]).ToList();
        return starts.Count == 0 ? quarters : quarters.Where(q => q >= starts.Max()).ToList();
    }

    internal static double LowerLimit(double mean, double reach) => Math.Max(0, mean - reach);

    private static XmRSeries Chart(List<XmRPoint> points, SeriesBreak? startedBy, bool isChosen)
    {
        var baseline = points.Where(p => p.Value is not null && !IsLockdown(p.Quarter)).Take(XmRSeries.FullBaseline).ToList();
        double? mean = baseline.Count == 0 ? null : baseline.Average(p => p.Value!.Value);
        var reach = Reach(baseline);
        var rules = mean is { } centre && reach is { } distance ? new XmRRules(centre, distance) : null;
        return new XmRSeries
        {
            First = points[0].Quarter,
            Last = points[^1].Quarter,
            StartedBy = startedBy,
            IsChosen = isChosen,
            Mean = mean,
            LowerLimit = reach is null ? null : LowerLimit(mean!.Value, reach.Value),
            UpperLimit = mean + reach,
            BaselineQuarters = baseline.Count,
            Points = points.Select(p => new XmRPlotted(p.Quarter, p.Count, p.Value, baseline.Contains(p), rules?.Next(p.Quarter, p.Value) ?? XmRSignals.None)).ToList(),
        };
    }

    /// <summary>2.66 x mean moving range between consecutive quarters of the baseline. A baseline that never moves says nothing about variation and gives no limits.</summary>
    private static double? Reach(List<XmRPoint> baseline)
    {
        var ranges = baseline.Zip(baseline.Skip(1))
            .Where(pair => pair.Second.Quarter - pair.First.Quarter == 1)
            .Select(pair => Math.Abs(pair.Second.Value!.Value - pair.First.Value!.Value))
            .ToList();
        return baseline.Count >= XmRSeries.FewestQuarters && ranges.Any(r => r > 0) ? LimitFactor * ranges.Average() : null;
    }

    private static bool IsLockdown(Quarter quarter) => SeriesBreaks.LockdownYear.First <= quarter && quarter <= SeriesBreaks.LockdownYear.Last;
}
