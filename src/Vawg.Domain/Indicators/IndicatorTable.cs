using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>
/// Every force's figure of one indicator in one period, the nation's, and the funnel in which forces are compared.
/// The nation is the forces that supplied it and that the reader may be shown, so that no hidden force follows from it.
/// </summary>
public sealed class IndicatorTable
{
    private readonly IndicatorCounts _counts;
    private readonly IndicatorCounts _others;

    /// <param name="counts">The counts as the reader may see them.</param>
    /// <param name="indicator">What is told.</param>
    /// <param name="chosen">The period that was chosen.</param>
    /// <param name="others">For a reader of one force, what the general reader sees of the others.</param>
    public IndicatorTable(IndicatorCounts counts, Indicator indicator, Period chosen, IndicatorCounts? others = null)
    {
        _counts = counts;
        _others = others ?? counts;
        Indicator = indicator;
        Chosen = chosen;
        Period = IndicatorCounts.PeriodOf(indicator, chosen);
        Funnel = FunnelOf(Forces.Territorial);
        Rows = counts.Reader.InScope(Forces.Territorial).Select(f => Figure(f, Funnel)).ToList();
        Compared = Over(Forces.Territorial);
        National = IndicatorSum.National(counts, _others, indicator, chosen);
    }

    public Indicator Indicator { get; }

    /// <summary>The period that was chosen.</summary>
    public Period Chosen { get; }

    /// <summary>The period of the figures: the chosen one, or its newest quarter where quarters never combine.</summary>
    public Period Period { get; }

    /// <summary>The funnel of the territorial forces with a figure; null for counts and levels, and when there is none.</summary>
    public FunnelResult? Funnel { get; }

    /// <summary>The territorial forces in the reader's scope, in the order of their names.</summary>
    public IReadOnlyList<IndicatorFigure> Rows { get; }

    /// <summary>The figure over the forces that are compared: the centre of the funnel.</summary>
    public IndicatorSum Compared { get; }

    /// <summary>The figure over all forces that supplied it, as far as the reader may see them; of the outcomes of a year over all that supplied it.</summary>
    public IndicatorSum National { get; }

    public IndicatorFigure Row(Force force) => Rows.FirstOrDefault(r => r.Force.Code == force.Code) ?? Figure(force, Funnel);

    /// <summary>Forces outside the 95% limits, in the order of their names.</summary>
    public IEnumerable<IndicatorFigure> Outliers => Rows.Where(r => r.Position is not (null or FunnelPosition.Similar));

    /// <summary>The figure over some forces, each weighted by its size; of levels the middle one.</summary>
    public IndicatorSum Over(IEnumerable<Force> forces) => IndicatorSum.Over(_counts, _others, Indicator, forces, Chosen);

    private FunnelResult? FunnelOf(IEnumerable<Force> forces)
    {
        var points = forces.Select(f => (f.Code, Counts: CountsOf(f)))
            .Where(f => f.Counts.Denominator.Known is > 0 && f.Counts.Numerator.Known is >= 0)
            .Select(f => new FunnelPoint(f.Code.Text, f.Counts.Numerator.Value, f.Counts.Denominator.Value))
            .ToList();
        return Indicator.Kind switch
        {
            IndicatorKind.Share when points.Where(p => p.Numerator <= p.Denominator).ToList() is { Count: >= Comparison.Funnel.FewestForces } shares && shares.Exists(p => p.Numerator > 0) && shares.Exists(p => p.Numerator < p.Denominator) => Comparison.Funnel.ForProportions(shares),
            IndicatorKind.Rate when points.Count >= Comparison.Funnel.FewestForces && points.Exists(p => p.Numerator > 0) => Comparison.Funnel.ForRates(points, Indicator.Per),
            _ => null,
        };
    }

    private IndicatorFigure Figure(Force force, FunnelResult? funnel)
    {
        var (numerator, denominator) = _counts.Of(Indicator, force.Code, Chosen);
        return new IndicatorFigure
        {
            Force = force,
            Numerator = numerator,
            Denominator = denominator,
            Value = IndicatorValues.Of(Indicator, numerator, denominator),
            Position = funnel?.Placements.FirstOrDefault(p => p.Point.Id == force.Code.Text)?.Position,
        };
    }

    private (Count Numerator, Count Denominator) CountsOf(Force force) => IndicatorSum.Compared(_counts, _others, Indicator, force, Chosen);
}
