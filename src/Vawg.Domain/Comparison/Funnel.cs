using MathNet.Numerics.Distributions;

namespace Vawg.Domain.Comparison;

/// <summary>Compares forces of any size with each other. Limits at 95% and 99.8% are exact quantiles at the centre, or, where the forces vary by more than chance, t quantiles with the variance between forces added. Source: Spiegelhalter 2005, Funnel plots for comparing institutional performance.</summary>
public static class Funnel
{
    /// <summary>A funnel of rates: Poisson limits, square root scale. Negative numerators and denominators of zero or fewer are refused.</summary>
    public static FunnelResult ForRates(IReadOnlyList<FunnelPoint> points, double per = 1000) => Compare(points, new RateScale(), per);

    /// <summary>A funnel of proportions, 0 to 1: binomial limits, arcsine scale. Numerators outside 0 to the denominator are refused.</summary>
    public static FunnelResult ForProportions(IReadOnlyList<FunnelPoint> points) => Compare(points, new ProportionScale(), per: 1);

    private static FunnelResult Compare(IReadOnlyList<FunnelPoint> points, FunnelScale scale, double per)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(per);
        if (points.Count == 0)
        {
            throw new ArgumentException("A funnel compares at least one force.", nameof(points));
        }

        foreach (var point in points)
        {
            scale.Check(point.Numerator, point.Denominator);
        }

        var centre = (double)points.Sum(p => p.Numerator) / points.Sum(p => p.Denominator);
        var middle = scale.Transform(centre);
        var distances = points.Select(p => scale.Transform((double)p.Numerator / p.Denominator) - middle).ToList();
        var variances = points.Select(p => Square(scale.StandardDeviation(p.Denominator))).ToList();
        var z = distances.Zip(variances, (d, v) => d / Math.Sqrt(v)).ToList();

        var overdispersion = Overdispersion.Of(z, variances);
        if (overdispersion.IsPresent)
        {
            z = distances.Zip(variances, (d, v) => d / Math.Sqrt(v + overdispersion.TauSquared)).ToList();
        }

        var placements = points.Select((p, i) => new FunnelPlacement(p, per * p.Numerator / p.Denominator, z[i], overdispersion.IsPresent
            ? PositionByZ(z[i], points.Count - 1)
            : PositionByCount(scale.CountsAt(centre, p.Denominator), p.Numerator)));
        return new FunnelResult(scale, per) { Centre = centre * per, Overdispersion = overdispersion, Placements = placements.ToList() };
    }

    private static FunnelPosition PositionByZ(double z, int degreesOfFreedom)
    {
        var reach95 = StudentT.InvCDF(0, 1, degreesOfFreedom, 1 - FunnelResult.Tail95);
        var reach998 = StudentT.InvCDF(0, 1, degreesOfFreedom, 1 - FunnelResult.Tail998);
        return z switch
        {
            _ when z < -reach998 => FunnelPosition.Lower998,
            _ when z > reach998 => FunnelPosition.Higher998,
            _ when z < -reach95 => FunnelPosition.Lower95,
            _ when z > reach95 => FunnelPosition.Higher95,
            _ => FunnelPosition.Similar,
        };
    }

    private static FunnelPosition PositionByCount(CountDistribution counts, long numerator) => numerator switch
    {
        _ when numerator < counts.LowerLimit(FunnelResult.Tail998) => FunnelPosition.Lower998,
        _ when numerator > counts.UpperLimit(FunnelResult.Tail998) => FunnelPosition.Higher998,
        _ when numerator < counts.LowerLimit(FunnelResult.Tail95) => FunnelPosition.Lower95,
        _ when numerator > counts.UpperLimit(FunnelResult.Tail95) => FunnelPosition.Higher95,
        _ => FunnelPosition.Similar,
    };

    private static double Square(double value) => value * value;
}
