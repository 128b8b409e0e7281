namespace Vawg.Domain.Comparison;

/// <summary>Compares forces of any size with each other. Limits at 95% and 99.8% are exact quantiles at the centre, or, where the forces vary by more than chance, t quantiles with the variance between forces added. Source: Spiegelhalter 2005, Funnel plots for comparing institutional performance.</summary>
public static class Funnel
{
    /// <summary>A force alone stands at its own centre, and there is nothing to compare it with.</summary>
    public const int FewestForces = 2;

    /// <summary>A funnel of rates: Poisson limits, square root scale. Negative numerators and denominators of zero or fewer are refused.</summary>
    public static FunnelResult ForRates(IReadOnlyList<FunnelPoint> points, double per = 1000) => Compare(points, new RateScale(), per, whole: null);

    /// <summary>A funnel of rates among a few forces of a larger set. A handful cannot tell how much forces usually vary, so the variation is that of the whole set; the centre is that of the few.</summary>
    public static FunnelResult ForRatesWithin(FunnelResult whole, IReadOnlyList<FunnelPoint> points, double per = 1000) => Compare(points, new RateScale(), per, whole);

    /// <summary>A funnel of proportions, 0 to 1: binomial limits, arcsine scale. Numerators outside 0 to the denominator are refused.</summary>
    public static FunnelResult ForProportions(IReadOnlyList<FunnelPoint> points) => Compare(points, new ProportionScale(), per: 1, whole: null);

    private static FunnelResult Compare(IReadOnlyList<FunnelPoint> points, FunnelScale scale, double per, FunnelResult? whole)
    {
        if (points.Count == 0)
        {
            throw new ArgumentException("A funnel compares at least one force.", nameof(points));
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(per);
        foreach (var point in points)
        {
            scale.Check(point.Numerator, point.Denominator);
        }

        var centre = (double)points.Sum(p => p.Numerator) / points.Sum(p => p.Denominator);
        var middle = scale.Transform(centre);
        var distances = points.Select(p => scale.Transform((double)p.Numerator / p.Denominator) - middle).ToList();
        var variances = points.Select(p => Square(scale.StandardDeviation(p.Denominator))).ToList();
        var overdispersion = whole?.Overdispersion ?? Overdispersion.Of(Standardised(distances, variances, added: 0), variances);
        var widened = overdispersion.IsPresent ? new WidenedReach(whole?.PointCount ?? points.Count) : null;
        var placements = points
            .Zip(Standardised(distances, variances, overdispersion.TauSquared), (point, z) =>
                new FunnelPlacement(point, per * point.Numerator / point.Denominator, z, widened?.PositionOf(z) ?? PositionOf(point, scale, centre)));
        return new FunnelResult(scale, per, widened, whole?.PointCount ?? points.Count) { Centre = centre * per, Overdispersion = overdispersion, Placements = placements.ToList() };
    }

    private static List<double> Standardised(List<double> distances, List<double> variances, double added) =>
        distances.Zip(variances, (distance, variance) => distance / Math.Sqrt(variance + added)).ToList();

    private static FunnelPosition PositionOf(FunnelPoint point, FunnelScale scale, double centre)
    {
        var counts = scale.CountsAt(centre, point.Denominator);
        return point.Numerator switch
        {
            var count when count < counts.LowerLimit(FunnelResult.Tail998) => FunnelPosition.Lower998,
            var count when count > counts.UpperLimit(FunnelResult.Tail998) => FunnelPosition.Higher998,
            var count when count < counts.LowerLimit(FunnelResult.Tail95) => FunnelPosition.Lower95,
            var count when count > counts.UpperLimit(FunnelResult.Tail95) => FunnelPosition.Higher95,
            _ => FunnelPosition.Similar,
        };
    }

    private static double Square(double value) => value * value;
}
