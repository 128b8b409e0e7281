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

    /// <summary>
    /// Numerator and denominator of the nation where they are told elsewhere than as the sum of the forces that may be shown: of recorded offences alone, and of the outcomes of a year. Null of the others.
    /// The sum of those shown would, beside the national count, tell a reader of one force what the hidden ones come to.
    /// </summary>
    public (Count Numerator, Count Denominator)? National(Indicator indicator, Period period) => indicator switch
    {
        { Numerator.Offences: { } part, Denominator.Offences: { } whole } => (Figures.National(part, period).Count, Figures.National(whole, period).Count),
        { Numerator.Outcomes: { } part, Denominator.Outcomes: { } whole } when period.IsYear && outcomes.National is { } national => (national(part, period), national(whole, period)),
        _ => null,
    };

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
