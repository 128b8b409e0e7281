using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>One topic in one force: its figure among all forces and among the peers, and its trend in words.</summary>
public sealed class ForceTopic
{
    public ForceTopic(View view, Force force, Topic topic)
    {
        Topic = topic;
        Table = view.Figures.Table(topic, view.Choice.Period);
        Figure = Table.Row(force);
        var peers = view.Choice.Comparator.ForcesBeside(force);
        AmongPeers = view.Choice.Comparator.Kind == ComparatorKind.National ? null : Table.Figure(force, Table.FunnelWithin(peers)).Position;
        PeerRate = Table.AverageOf(peers);
        Decimals = FigurePresenter.Decimals(Table.Rows.Select(r => r.Rate));
        Trend = new TrendModel(view, force, topic);
    }

    public Topic Topic { get; }

    public TopicTable Table { get; }

    public ForceFigure Figure { get; }

    /// <summary>Where the force stands among its peers; null when it is compared with all forces only.</summary>
    public FunnelPosition? AmongPeers { get; }

    /// <summary>The weighted average of the peers, this force included.</summary>
    public Measured PeerRate { get; }

    public int Decimals { get; }

    public TrendModel Trend { get; }

    /// <summary>Quarterly figures for the small line, and the quarters that begin a new series.</summary>
    public IReadOnlyList<double?> Quarters => Trend.Points.Select(p => (double?)p.Point.Count.Known).ToList();

    public IReadOnlyList<int> Breaks => Trend.BreakIndexes;

    /// <summary>What the newest quarter signals, in words.</summary>
    public string TrendWords
    {
        get
        {
            if (Trend.Points.LastOrDefault(p => !p.Point.Count.IsMissing) is not { Point: not null } newest)
            {
                return Trend.Absent is { } reason ? FigureSources.Capitalised(reason.Words()) : "No figures";
            }

            return newest.Point.Signals == XmRSignals.None
                ? newest.Series.HasLimits ? "No signal in the newest quarter" : "Too few quarters for limits"
                : Strongest(newest.Series, newest.Point);
        }
    }

    /// <summary>The strongest signal of the newest quarter and the first quarter of its unbroken run.</summary>
    private static string Strongest(XmRSeries series, XmRPlotted newest)
    {
        var signal = Enum.GetValues<XmRSignals>().First(s => s != XmRSignals.None && newest.Signals.HasFlag(s));
        var since = series.Points.Reverse().SkipWhile(p => p.Quarter != newest.Quarter).TakeWhile(p => p.Signals.HasFlag(signal)).Last().Quarter;
        var words = FigureSources.Capitalised(signal.Words());
        return since == newest.Quarter ? $"{words} in {newest.Quarter.ShortLabel}" : $"{words} since {since.ShortLabel}";
    }
}
