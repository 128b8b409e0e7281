using Vawg.Domain.Measures;

namespace Vawg.Domain.Indicators;

/// <summary>Turns the counts of an indicator into its figure.</summary>
public static class IndicatorValues
{
    /// <summary>
    /// The figure of a numerator and a denominator. A share whose part is more than its whole has no meaning and is not applicable, nor has a rate of nothing.
    /// Shares have Wilson's interval and rates Byar's; counts and levels are what was counted.
    /// </summary>
    public static Measured Of(Indicator indicator, Count numerator, Count denominator) => indicator.Kind switch
    {
        IndicatorKind.Share => Measured.Share(numerator, denominator),
        IndicatorKind.Rate => Scaled(Measured.Rate(numerator, denominator), indicator.Per / 1000),
        _ => numerator.Known is { } value ? Measured.Of(new Estimate(value, value, value)) : Measured.Missing(numerator.Reason!.Value),
    };

    private static Measured Scaled(Measured rate, double by) =>
        rate.Known is { } known ? Measured.Of(new Estimate(known.Value * by, known.Lower * by, known.Upper * by)) : rate;
}
