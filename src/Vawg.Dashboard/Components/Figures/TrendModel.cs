using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Chart = Vawg.Domain.Comparison.XmRChart;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The quarterly counts of a topic in a force or the nation as an XmR chart, with its words.</summary>
public sealed class TrendModel
{
    private readonly Chart _analysed;

    public TrendModel(View view, Force? force, Topic topic)
    {
        View = view;
        Topic = topic;
        PlaceName = force?.Name ?? "England and Wales";
        IReadOnlyList<SeriesBreak> breaks = topic.BreaksOf is { } theme ? SeriesBreaks.OfTheme(theme) : [.. SeriesBreaks.All.Where(b => b.IsEvent)];
        var baselines = view.BaselinesOf(ChosenBaseline.SubjectOf(topic), force);
        Events = new TrendEvents(view, force, breaks, baselines);
        var figures = view.Figures;
        var points = figures.Cube.Quarters.Where(q => q <= view.Choice.Period.Last).Select(q => new Domain.Comparison.XmRPoint(
            q,
            force is null ? figures.View.National(topic.Selection, Period.Of(q)).Count : figures.View.At(topic.Selection, force.Code, q))).ToList();
        _analysed = XmR.Analyse(points, breaks, [.. baselines.Select(b => b.From)]);
        Points = _analysed.Series.SelectMany(s => s.Points.Select(p => (Series: s, Point: p))).ToList();
    }

    public View View { get; }

    public Topic Topic { get; }

    public string PlaceName { get; }

    /// <summary>What happened in the quarters drawn.</summary>
    public TrendEvents Events { get; }

    public string Title => $"{Topic.RecordedName}, {PlaceName}, by quarter";

    public string Subtitle => FigureSources.Coverage(View, $"Number of offences, {FigureSources.Span(View.Figures.Cube.First, View.Choice.Period.Last)}");

    /// <summary>Each quarter with the series in which it stands.</summary>
    public IReadOnlyList<(Domain.Comparison.XmRSeries Series, XmRPlotted Point)> Points { get; }

    /// <summary>Quarters that begin a new series, counted from the first.</summary>
    public IReadOnlyList<int> BreakIndexes => Enumerable.Range(1, Math.Max(Points.Count - 1, 0)).Where(i => Points[i].Series != Points[i - 1].Series).ToList();

    /// <summary>Whether there is any figure to draw.</summary>
    public bool HasFigures => Points.Any(p => !p.Point.Count.IsMissing);

    /// <summary>Why there is none, when there is none.</summary>
    public MissingReason? Absent => HasFigures ? null : Points.Select(p => p.Point.Count.Reason).FirstOrDefault(r => r is not null);

    /// <summary>The newest quarter with a figure, and what it signals.</summary>
    public string Sentence
    {
        get
        {
            if (Points.LastOrDefault(p => !p.Point.Count.IsMissing) is not { Point: not null } newest)
            {
                return "There is no figure to draw.";
            }

            var text = FigurePresenter.Text(newest.Point.Count);
            if (!newest.Series.HasLimits)
            {
                return $"{text} were recorded in {newest.Point.Quarter.ShortLabel}. The series has too few quarters for limits.";
            }

            var signal = newest.Point.Signals == XmRSignals.None
                ? "with no signal of unusual change"
                : $"a signal of unusual change: {newest.Point.Signals.Words()}";
            return $"{text} were recorded in {newest.Point.Quarter.ShortLabel}, against a mean of {Level(newest.Series.Mean)}, {signal}.{SignalCount(newest.Series)}";
        }
    }

    public Readout? Readout => Points.LastOrDefault(p => !p.Point.Count.IsMissing) is { Point: not null } newest
        ? new Readout(newest.Point.Quarter.Label, $"{WordsOf(newest.Series, newest.Point)} Left and right arrow keys step through the quarters.")
        : null;

    public string Definition => string.Join(" ", _analysed.Series.Select(s => $"From {s.First.ShortLabel}: {Lower(s.LimitsInWords)}."))
        + " Limits: mean and 2.66 times the mean moving range either side, within each series.";

    public IReadOnlyList<string> Limitations
    {
        get
        {
            var list = new List<string>
            {
                "It does not say that more or less took place: better recording would look the same.",
                "The year of the first lockdown is drawn and kept out of every baseline.",
            };
            list.AddRange(Events.Breaks.Select(b => $"Series are not compared across {b.From.ToString("MMMM yyyy", PublicationCulture.English)}: {Lower(b.What)}."));
            list.AddRange(Events.BaselineWords);
            if (Events.Limitation is { } limitation)
            {
                list.Add(limitation);
            }

            if (View.Choice.Collection == Collection.OpenData)
            {
                list.Add("Counts include male victims; the open data does not record the sex of victims.");
            }

            return list;
        }
    }

    /// <summary>The chart as it is drawn.</summary>
    public Charts.XmRChart Drawing() => TrendDrawing.Of(_analysed, p => new Presented(p.Count.Known, FigurePresenter.Text(p.Count)), Drawn, Events.Drawn);

    /// <summary>One quarter in words: the count and what it signals.</summary>
    public static string WordsOf(Domain.Comparison.XmRSeries series, XmRPlotted point)
    {
        var text = point.Count.IsMissing ? $"{FigurePresenter.Text(point.Count)}, {point.Count.Reason!.Value.Words()}." : $"{FigurePresenter.Text(point.Count)} recorded.";
        return series.HasLimits && point.Signals != XmRSignals.None
            ? $"{text} {FigureSources.Capitalised(point.Signals.Words())}; mean {Level(series.Mean)}, limits {Level(series.LowerLimit)} to {Level(series.UpperLimit)}."
            : text;
    }

    public static string Level(double? level) => level is { } known ? FigurePresenter.Number(known, 0) : string.Empty;

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string SignalCount(Domain.Comparison.XmRSeries series)
    {
        var signals = series.Points.Count(p => p.Signals != XmRSignals.None);
        return signals > 1 ? $" {signals} of the {series.Points.Count} quarters of this series carry a signal." : string.Empty;
    }

    private static Presented Drawn(double? level) => new(level, Level(level));
}
