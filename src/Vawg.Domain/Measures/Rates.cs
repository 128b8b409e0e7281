using MathNet.Numerics.Distributions;

namespace Vawg.Domain.Measures;

/// <summary>Recorded offences per 1,000 residents with a confidence interval. Source: OHID Public health technical guidance, Rates (Byar's method from 10 events, exact Poisson below; Breslow and Day 1987).</summary>
public static class Rates
{
    /// <summary>The smallest count for which Byar's approximation stands in for the exact interval.</summary>
    public const long SmallestByarCount = 10;

    /// <summary>Offences per 1,000 residents. A negative count and residents of zero or fewer are refused.</summary>
    public static Estimate Per1000(long count, long residents, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(residents);
        var interval = CountInterval(count, level);
        var scale = 1000d / residents;
        return new Estimate(interval.Value * scale, interval.Lower * scale, interval.Upper * scale);
    }

    /// <summary>The interval of a count of events, in events. A negative count is refused.</summary>
    public static Estimate CountInterval(long count, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ConfidenceLevel.Check(level);
        return count >= SmallestByarCount ? Byar(count, level) : Exact(count, level);
    }

    private static Estimate Byar(long count, double level)
    {
        var z = ConfidenceLevel.NormalQuantile(level);
        var next = count + 1d;
        var lower = count * Cube(1 - (1 / (9d * count)) - (z / (3 * Math.Sqrt(count))));
        var upper = next * Cube(1 - (1 / (9 * next)) + (z / (3 * Math.Sqrt(next))));
        return new Estimate(count, Math.Max(0, lower), upper);
    }

    private static Estimate Exact(long count, double level)
    {
        var tail = (1 - level) / 2;
        var lower = count == 0 ? 0 : ChiSquared.InvCDF(2d * count, tail) / 2;
        return new Estimate(count, lower, ChiSquared.InvCDF((2d * count) + 2, 1 - tail) / 2);
    }

    private static double Cube(double value) => value * value * value;
}
