using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Progress;

/// <summary>A measure of one place over quarters as an XmR chart, and what it tells of improvement.</summary>
public sealed class MeasureTrend
{
    /// <summary>Stands for the first figure of a measure that is not returned every quarter, far from the lockdown year.</summary>
    private static readonly Quarter FirstStep = new(2040, 1);

    private readonly XmRChart _chart;

    /// <param name="measure">The measure.</param>
    /// <param name="values">Its values by quarter, in order; the last is that of the quarter shown.</param>
    /// <param name="limits">The time limits of the disclosure scheme; those that come with the product where none are given.</param>
    public MeasureTrend(MeasureDefinition measure, IReadOnlyList<(Quarter Quarter, MeasureValue? Value)> values, DecisionLimits? limits = null)
    {
        Measure = measure;

        // What is returned twice a year has no figure in between, which is no gap.
        var charted = measure.Frequency == "quarterly" ? values : values.Where(v => v.Value is not null).ToList();
        var points = charted.Select((v, i) => new XmRPoint(measure.Frequency == "quarterly" ? v.Quarter : FirstStep + i, Count.NotSupplied, v.Value?.Value)).ToList();
        _chart = XmR.Analyse(points, [.. (limits ?? DecisionLimits.Default).BreaksOf(measure.Code)]);
        Points = charted.Zip(_chart.Series.SelectMany(s => s.Points), (v, drawn) => (v.Quarter, v.Value, drawn.Signals)).ToList();
    }

    public MeasureDefinition Measure { get; }

    /// <summary>Each quarter with its value and what it signals.</summary>
    public IReadOnlyList<(Quarter Quarter, MeasureValue? Value, XmRSignals Signals)> Points { get; }

    /// <summary>Mean and limits of each series, the oldest first, as many points each as it holds; none when nothing was charted.</summary>
    public IReadOnlyList<XmRSeries> Series => _chart.Series;

    /// <summary>The newest series; null when nothing was charted.</summary>
    public XmRSeries? Current => _chart.Current;

    public bool HasFigures => Points.Any(p => p.Value is not null);

    /// <summary>Whether a value is a share of another measure.</summary>
    public bool IsShare => MeasureValues.DenominatorOf(Measure) is not null && !MeasureValues.IsMean(Measure);

    /// <summary>Whether one direction is agreed to be better, and there are limits to tell a signal by.</summary>
    public bool CanImprove => Measure.Polarity is "higher" or "lower" && Current is { HasLimits: true };

    /// <summary>Whether a count under any of its values is small.</summary>
    public bool HasSmall => (MeasureValues.CountsPeople(Measure) || (MeasureValues.DenominatorOf(Measure) is { } whole && MeasureValues.CountsPeople(whole)))
        && Points.Any(p => p.Value is { IsSmall: true });

    /// <summary>What the newest quarter tells.</summary>
    public MeasureMovement Movement
    {
        get
        {
            if (!HasFigures)
            {
                return new MeasureMovement(Measure, MovementKind.NotSupplied);
            }

            if (Current is not { HasLimits: true })
            {
                return new MeasureMovement(Measure, MovementKind.NoLimits);
            }

            if (Points[^1].Signals.IsUp() is not { } isHigher)
            {
                return new MeasureMovement(Measure, MovementKind.NoSignal);
            }

            var since = Points.TakeLast(Current.Points.Count).Reverse().TakeWhile(p => p.Signals.IsUp() == isHigher).Last().Quarter;
            var kind = Measure.Polarity switch
            {
                "higher" => isHigher ? MovementKind.Better : MovementKind.Worse,
                "lower" => isHigher ? MovementKind.Worse : MovementKind.Better,
                _ => MovementKind.Changed,
            };
            return new MeasureMovement(Measure, kind, isHigher, since);
        }
    }

    /// <summary>The first quarter, from one on, that signals an improvement; null when none does.</summary>
    public Quarter? ImprovedSince(Quarter from) => !CanImprove
        ? null
        : Points.Where(p => p.Quarter >= from && p.Signals.IsUp() == (Measure.Polarity == "higher")).Select(p => (Quarter?)p.Quarter).FirstOrDefault();
}
