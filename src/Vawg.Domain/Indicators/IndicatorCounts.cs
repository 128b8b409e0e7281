using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>What the numerator and the denominator of an indicator come to, as one kind of reader may see them.</summary>
/// <param name="measures">The measures.</param>
/// <param name="figures">The recorded offences of the same collection.</param>
/// <param name="outcomes">The outcomes of the same collection.</param>
public sealed class IndicatorCounts(MeasureView measures, FigureView figures, OutcomeCounts outcomes)
{
    public MeasureView Measures { get; } = measures;

    public FigureView Figures { get; } = figures;

    public Reader Reader => Measures.Reader;

    /// <summary>The period for which an indicator is told beside a chosen one: what never combines is told of the newest quarter alone.</summary>
    public static Period PeriodOf(Indicator indicator, Period chosen) =>
        indicator.Cells.Any(c => c.Definition.OverPeriods == "never") ? Period.Of(chosen.Last) : chosen;

    /// <summary>Numerator and denominator of a force; the denominator is 1 where there is none. Where one of them is missing both are, so that a hidden part is not told by the other.</summary>
    public (Count Numerator, Count Denominator) Of(Indicator indicator, ForceCode force, Period chosen)
    {
        var period = PeriodOf(indicator, chosen);
        var numerator = Of(indicator.Numerator, force, period);
        var denominator = indicator.Denominator is { } of ? Of(of, force, period) : Count.Of(1);
        return (numerator.IsMissing, denominator.IsMissing) switch
        {
            (true, _) => (numerator, numerator),
            (false, true) => (denominator, denominator),
            _ => (numerator, denominator),
        };
    }

    /// <summary>Numerator and denominator of the nation where it is more than the forces that may be shown: of the outcomes of a year. Null elsewhere.</summary>
    public (Count Numerator, Count Denominator)? National(Indicator indicator, Period period) =>
        period.IsYear && outcomes.National is { } national && indicator is { Numerator.Outcomes: { } part, Denominator.Outcomes: { } whole }
            ? (national(part, period), national(whole, period))
            : null;

    private Count Of(IndicatorPart part, ForceCode force, Period period)
    {
        if (part.Outcomes is { } counted)
        {
            return outcomes.Of(counted, force, period);
        }

        if (part.Offences is { } offences)
        {
            return Figures.Over(offences, force, period);
        }

        var sum = Count.Zero;
        foreach (var cell in part.Cells)
        {
            sum += Measures.Over(cell, force, period);
        }

        return sum;
    }
}
