using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Components.Indicators;

/// <summary>An indicator by quarter of a force, or of the nation where none is chosen, with its words.</summary>
public sealed class IndicatorTrendModel(View view, Indicator indicator, Force? force)
{
    private readonly IndicatorTrend _trend = TrendOf(view, indicator, force);

    private readonly TrendEvents _events = new(view, force, TrendOf(view, indicator, force).Breaks, view.BaselinesOf(ChosenBaseline.SubjectOf(indicator), force));

    public View View { get; } = view;

    public Indicator Indicator { get; } = indicator;

    /// <summary>Null for the nation.</summary>
    public Force? Force { get; } = force;

    public string PlaceName { get; } = force?.Name ?? "England and Wales";

    public string Title => $"{Indicator.Title}, {PlaceName}, by quarter";

    public string Subtitle => FigureSources.Coverage(View, $"{FigureSources.Capitalised(FigureSources.Span(View.Figures.Cube.First, View.Choice.Period.Last))}{AxisStart.Words(From, IndicatorText.Suffix(Indicator))}");

    public IReadOnlyList<(Domain.Comparison.XmRSeries Series, XmRPlotted Point)> Points => [.. _trend.Chart.Series.SelectMany(s => s.Points.Select(p => (s, p)))];

    public bool HasFigures => Points.Any(p => p.Point.Value is not null);

    /// <summary>Why there is no figure, when there is none.</summary>
    public MissingReason? Absent => HasFigures ? null : Points.Select(p => _trend.At(p.Point.Quarter).Value.Reason).FirstOrDefault(r => r is not null);

    /// <summary>The newest quarter with a figure, and what it signals.</summary>
    public string Sentence
    {
        get
        {
            if (Newest is not { } newest)
            {
                return "There is no figure to draw.";
            }

            var value = $"{Text(newest.Point.Value)} in {newest.Point.Quarter.ShortLabel}";
            return newest.Series.HasLimits
                ? $"{value}, against a mean of {Text(newest.Series.Mean)}, {SignalWords(newest.Point)}."
                : $"{value}. The series has too few quarters in a row for limits.";
        }
    }

    public Readout? Readout => Newest is { } newest ? new Readout(newest.Point.Quarter.Label, $"{WordsOf(newest.Series, newest.Point)} Left and right arrow keys step through the quarters.") : null;

    public string Definition => string.Join(" ", _trend.Chart.Series.Select(s => $"From {s.First.ShortLabel}: {FigureSources.Lower(s.LimitsInWords)}."))
        + " Limits: mean and 2.66 times the mean moving range either side, within each series.";

    public Charts.XmRChart Drawing() => TrendDrawing.Of(
        _trend.Chart,
        ShownAt,
        level => new Presented(IndicatorText.Drawn(Indicator, level), Text(level)),
        _events.Drawn) with
    {
        Axis = new ValueAxis(IndicatorText.Suffix(Indicator), From),
    };

    /// <summary>Where the axis starts: near the figures where they lie far from zero.</summary>
    private double From => AxisStart.Of([.. Points.Select(p => IndicatorText.Drawn(Indicator, p.Point.Value)), .. Points.Select(p => IndicatorText.Drawn(Indicator, p.Series.LowerLimit)), .. Points.Select(p => IndicatorText.Drawn(Indicator, p.Series.UpperLimit))]);

    /// <summary>A quarter as it is shown.</summary>
    public Presented ShownAt(XmRPlotted point) => new(IndicatorText.Drawn(Indicator, point.Value), point.Value is null ? (_trend.At(point.Quarter).Value.Reason ?? MissingReason.NotSupplied).Symbol() : Text(point.Value));

    /// <summary>A quarter in words.</summary>
    public string WordsOf(Domain.Comparison.XmRSeries series, XmRPlotted point)
    {
        if (point.Value is null)
        {
            var reason = _trend.At(point.Quarter).Value.Reason ?? MissingReason.NotSupplied;
            return $"{reason.Symbol()}, {reason.Words()}.";
        }

        return series.HasLimits && point.Signals != XmRSignals.None
            ? $"{Text(point.Value)}. {FigureSources.Capitalised(point.Signals.Words())}; mean {Text(series.Mean)}, limits {Text(series.LowerLimit)} to {Text(series.UpperLimit)}."
            : $"{Text(point.Value)}.";
    }

    /// <summary>What happened in a quarter; empty for nothing.</summary>
    public string EventsIn(Quarter quarter) => _events.In(quarter);

    /// <summary>What the trend cannot tell.</summary>
    public IReadOnlyList<string> Limitations =>
    [
        "A change can come from how a thing is counted as well as from what was done.",
        "The year of the first lockdown is drawn and kept out of every baseline.",
        .. _events.Breaks.Select(b => $"Series are not compared across {b.From.ToString("MMMM yyyy", PublicationCulture.English)}: {FigureSources.Lower(b.What)}."),
        .. _events.BaselineWords,
        .. _events.Limitation is { } limitation ? new[] { limitation } : [],
    ];

    /// <summary>Numerator and denominator of a quarter, as the table tells them.</summary>
    public (Count Numerator, Count Denominator) CountsAt(Quarter quarter) => (_trend.At(quarter).Numerator, _trend.At(quarter).Denominator);

    public string Text(double? value) => value is { } known ? IndicatorText.Number(Indicator, known) : string.Empty;

    private static IndicatorTrend TrendOf(View view, Indicator indicator, Force? force) =>
        view.Figures.Trend(indicator, force, view.Choice.Period.Last, view.Limits, [.. view.BaselinesOf(ChosenBaseline.SubjectOf(indicator), force).Select(b => b.From)]);

    private (Domain.Comparison.XmRSeries Series, XmRPlotted Point)? Newest => Points.LastOrDefault(p => p.Point.Value is not null) is { Point: not null } newest ? newest : null;

    private static string SignalWords(XmRPlotted point) => point.Signals == XmRSignals.None ? "with no signal of unusual change" : $"a signal of unusual change: {point.Signals.Words()}";
}
