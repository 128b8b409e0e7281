namespace Vawg.Domain.Measures;

/// <summary>A share of a whole with its Wilson score interval, from 0 to 1. Source: Wilson 1927; Newcombe 1998, method 3.</summary>
public static class Proportions
{
    /// <summary>The share of the denominator. A numerator outside 0 to the denominator, and a denominator of zero or fewer, are refused.</summary>
    public static Estimate Wilson(long numerator, long denominator, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        ConfidenceLevel.Check(level);

        var z = ConfidenceLevel.NormalQuantile(level);
        var n = (double)denominator;
        var share = numerator / n;
        var middle = (2 * numerator) + (z * z);
        var reach = z * Math.Sqrt((z * z) + (4d * numerator * (1 - share)));
        var scale = 2 * (n + (z * z));

        // At 0 and at the whole the formula meets the value exactly, and rounding must not carry a bound past it.
        return new Estimate(
            share,
            numerator == 0 ? 0 : Math.Min(share, (middle - reach) / scale),
            numerator == denominator ? 1 : Math.Max(share, (middle + reach) / scale));
    }
}
