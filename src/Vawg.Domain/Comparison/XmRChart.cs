using Vawg.Domain.Periods;

namespace Vawg.Domain.Comparison;

/// <summary>An XmR chart of quarters: one series after another, each with its own limits.</summary>
public sealed record XmRChart(IReadOnlyList<XmRSeries> Series)
{
    /// <summary>The newest series, or null when there are no points.</summary>
    public XmRSeries? Current => Series.Count == 0 ? null : Series[^1];

    /// <summary>Signals of the last quarter that the quarter before it in the same series did not show.</summary>
    public XmRSignals NewSignals => Current is { } series ? NewSignalsAt(series.Last) : XmRSignals.None;

    /// <summary>Whether the last quarter shows a signal that the quarter before did not.</summary>
    public bool IsNewSignal => NewSignals != XmRSignals.None;

    /// <summary>Signals of a quarter that the quarter before it in the same series did not show; none when the quarter is not charted.</summary>
    public XmRSignals NewSignalsAt(Quarter quarter)
    {
        foreach (var series in Series.Where(s => s.First <= quarter && quarter <= s.Last))
        {
            return SignalsOf(series, quarter) & ~SignalsOf(series, quarter - 1);
        }

        return XmRSignals.None;
    }

    private static XmRSignals SignalsOf(XmRSeries series, Quarter quarter) =>
        series.Points.FirstOrDefault(p => p.Quarter == quarter)?.Signals ?? XmRSignals.None;
}
