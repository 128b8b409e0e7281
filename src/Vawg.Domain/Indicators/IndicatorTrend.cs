using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>An indicator of a force or of the nation, quarter by quarter, as an XmR chart.</summary>
public sealed class IndicatorTrend
{
    private readonly Dictionary<Quarter, (Count Numerator, Count Denominator, Measured Value)> _quarters = [];

    /// <param name="counts">The counts as the reader may see them.</param>
    /// <param name="indicator">What is told.</param>
    /// <param name="force">The force; null for all forces that supplied the quarter and may be shown.</param>
    /// <param name="last">The last quarter of the chart.</param>
    /// <param name="others">For a reader of one force, what the general reader sees of the others.</param>
    /// <param name="limits">The time limits of the disclosure scheme, whose changes touch what is counted by them.</param>
    /// <param name="chosenBaselines">Quarters in which it was decided that the trend starts anew.</param>
    public IndicatorTrend(IndicatorCounts counts, Indicator indicator, Force? force, Quarter last, IndicatorCounts? others = null, DecisionLimits? limits = null, IReadOnlyList<Quarter>? chosenBaselines = null)
    {
        Indicator = indicator;
        Force = force;
        var points = new List<XmRPoint>();
        for (var quarter = counts.Figures.Cube.First; quarter <= last && quarter <= counts.Figures.Cube.Last; quarter += 1)
        {
            var (numerator, denominator, value) = Of(quarter);
            _quarters[quarter] = (numerator, denominator, value);
            points.Add(new XmRPoint(quarter, numerator, Charted(value)));
        }

        Breaks = [.. BreaksOf(indicator), .. (limits ?? DecisionLimits.Default).BreaksOf(indicator)];
        Chart = XmR.Analyse(points, Breaks, chosenBaselines);

        (Count, Count, Measured) Of(Quarter quarter)
        {
            if (force is null)
            {
                var sum = IndicatorSum.National(counts, others ?? counts, indicator, Period.Of(quarter));
                return (sum.Numerator, sum.Denominator, sum.Value);
            }

            var (numerator, denominator) = counts.Of(indicator, force.Code, Period.Of(quarter));
            return (numerator, denominator, IndicatorValues.Of(indicator, numerator, denominator));
        }
    }

    public Indicator Indicator { get; }

    /// <summary>Null for the nation.</summary>
    public Force? Force { get; }

    /// <summary>The series breaks that touch the indicator, and the events that are drawn on every chart.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; }

    public XmRChart Chart { get; }

    /// <summary>What was counted in a quarter of the chart.</summary>
    public (Count Numerator, Count Denominator, Measured Value) At(Quarter quarter) => _quarters[quarter];

    /// <summary>Whether the newest quarter signals a move that the reference list calls better; null where it signals nothing, or neither way is better.</summary>
    public bool? IsBetter => (Chart.Current?.Points.LastOrDefault(p => p.Value is not null)?.Signals.IsUp(), Indicator.Polarity) switch
    {
        (null, _) or (_, "none") => null,
        ({ } isUp, "higher") => isUp,
        ({ } isUp, _) => !isUp,
    };

    private static double? Charted(Measured value) => value.Known?.Value;

    /// <summary>Breaks of a theme touch its recorded offences and its outcomes, and breaks of outcomes all outcomes; measures that forces count themselves have none of their own.</summary>
    private static IReadOnlyList<SeriesBreak> BreaksOf(Indicator indicator)
    {
        var counted = indicator.Numerator.Outcomes?.Selection ?? indicator.Numerator.Offences ?? indicator.Denominator?.Offences;
        var theme = counted is { Kind: SelectionKind.Theme or SelectionKind.Vawg } ? counted.Theme?.Code ?? "VAWG" : null;
        return
        [
            .. SeriesBreaks.All.Where(b => b.IsEvent
                || (theme is not null && b.Themes.Contains(theme, StringComparer.Ordinal))
                || (indicator.Numerator.Outcomes is not null && b.Outcomes.Count > 0)),
        ];
    }
}
