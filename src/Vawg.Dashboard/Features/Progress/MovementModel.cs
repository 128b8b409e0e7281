using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Data.Queries.Progress;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Chart = Vawg.Dashboard.Components.Charts.XmRChart;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>A measure of a force as an XmR chart under the statuses of the commitment that should move it, with its words.</summary>
public sealed class MovementModel
{
    private readonly ProgressModel _progress;
    private readonly MeasureTrend _trend;

    private MovementModel(ProgressModel progress, Force force, CommitmentLine line, MeasureTrend trend)
    {
        _progress = progress;
        _trend = trend;
        Force = force;
        Line = line;
    }

    public Force Force { get; }

    public CommitmentLine Line { get; }

    public MeasureDefinition Measure => _trend.Measure;

    public string Title => $"{MeasureNames.Alone(Measure)}, {Force.Name}, beside commitment {Line.Commitment.Reference}";

    public string Subtitle
    {
        get
        {
            var what = MeasureValues.DenominatorOf(Measure) is { } whole && _trend.IsShare ? $"Percentage of {FigureSources.Lower(MeasureNames.Alone(whole))}"
                : MeasureValues.IsMean(Measure) ? $"{FigureSources.Capitalised(Measure.Unit)}, mean over its breakdowns"
                : "Number";
            return $"{what}, {FigureSources.Span(Points[0].Quarter, Points[^1].Quarter)}. {_progress.Collection.Name()}.";
        }
    }

    public string Sentence => $"{Line.Commitment.Reference}: {(Line.Review is { } review ? FigureSources.Lower(review.Words) : Line.Status.Words().ToLowerInvariant())}. {MeasureNames.Alone(Measure)}: {FigureSources.Lower(_trend.Movement.Words)}.";

    public string Definition => $"{string.Join(" ", _trend.Series.Select(s => _trend.Series.Count == 1 ? $"{s.LimitsInWords}." : $"From {s.First.ShortLabel}: {FigureSources.Lower(s.LimitsInWords)}."))} Limits: mean and 2.66 times the mean moving range either side.";

    public Readout? Readout => Points.LastOrDefault(p => p.Value is not null) is { Value: not null } newest
        ? new Readout(newest.Quarter.Label, $"{Text(newest.Value)}. {StatusAt(newest.Quarter).Words()}. Left and right arrow keys step through the quarters.")
        : null;

    /// <summary>Each quarter with its value and what it signals.</summary>
    public IReadOnlyList<(Quarter Quarter, MeasureValue? Value, XmRSignals Signals)> Points => _trend.Points;

    /// <summary>The first of a commitment's measures that could improve, else the first with figures; null where none may be told to the reader.</summary>
    public static MovementModel? Of(ProgressModel progress, Force force, CommitmentLine line, PlaceTrends trends)
    {
        var drawable = PlaceTrends.MeasuresOf(line.Commitment).Select(trends.DrawnOf).OfType<MeasureTrend>().Where(t => t.HasFigures).ToList();
        return (drawable.Find(t => t.CanImprove) ?? drawable.FirstOrDefault()) is { } trend ? new MovementModel(progress, force, line, trend) : null;
    }

    public CommitmentStatus StatusAt(Quarter quarter) => _progress.Figures.StatusOf(Force, quarter, Line.Commitment);

    public string Text(MeasureValue? value) => value is { } known ? Text(known.Value) : MissingReason.NotSupplied.Symbol();

    /// <summary>"58.9%", "1,204" or "80.5".</summary>
    public string Text(double value) => _trend.IsShare ? $"{FigurePresenter.Number(100 * value, 1)}%" : FigurePresenter.Number(value, MeasureValues.IsMean(Measure) ? 1 : 0);

    /// <summary>The limits of the series in which a quarter stands.</summary>
    public string LimitsAt(Quarter quarter) => SeriesAt(Points.TakeWhile(p => p.Quarter != quarter).Count()) is { HasLimits: true } series ? $"{Text(series.LowerLimit!.Value)} to {Text(series.UpperLimit!.Value)}" : "none";

    /// <summary>The chart as it is drawn.</summary>
    public Chart Drawing()
    {
        var drawn = Points.Select((p, i) => new Components.Charts.XmRPoint(
            p.Quarter.Label,
            new Presented(p.Value is { } value ? Scaled(value.Value) : null, $"{Text(p.Value)}{(p.Value is null ? string.Empty : $". {StatusAt(p.Quarter).Words()}")}"),
            i == 0 || p.Quarter.FinancialYear != Points[i - 1].Quarter.FinancialYear ? p.Quarter.FinancialYearLabel : null,
            p.Signals == XmRSignals.None ? null : $"{FigureSources.Capitalised(p.Signals.Words())}.")).ToList();
        return new Chart([.. _trend.Series.Select(series => new Components.Charts.XmRSeries(
            [.. drawn.Where((_, i) => ReferenceEquals(SeriesAt(i), series))],
            series.HasLimits ? new XmRLimits(Drawn(series.Mean!.Value), Drawn(series.LowerLimit!.Value), Drawn(series.UpperLimit!.Value), series.IsTrial) : null))])
        {
            Band = new StatusBand($"Status of {Line.Commitment.Reference}", Points.Select(p => StatusAt(p.Quarter)).Select(s => new StatusBandCell(LevelOf(s), s.Words())).ToList()),
            Axis = new ValueAxis(_trend.IsShare ? "%" : string.Empty),
            AxisNote = Measure.Frequency == "quarterly" ? "Financial quarter; each year mark is April to June" : $"Quarters in which it is returned ({Measure.Frequency}); each year mark is the first of a financial year",
        };
    }

    private Domain.Comparison.XmRSeries SeriesAt(int point)
    {
        var before = 0;
        return _trend.Series.First(s => point < (before += s.Points.Count));
    }

    private double Scaled(double value) => _trend.IsShare ? 100 * value : value;

    private Presented Drawn(double value) => new(Scaled(value), Text(value));

    private static int LevelOf(CommitmentStatus status) => status switch
    {
        CommitmentStatus.NotStarted => 1,
        CommitmentStatus.Planned => 2,
        CommitmentStatus.InProgress => 3,
        CommitmentStatus.Embedded => 4,
        _ => 0,
    };
}
