namespace Vawg.Domain.Comparison;

/// <summary>Square roots of rates, with Poisson counts.</summary>
internal sealed class RateScale : FunnelScale
{
    public override string DistributionName => "Poisson";

    public override double Transform(double ratio) => Math.Sqrt(ratio);

    public override double Restore(double transformed) => transformed <= 0 ? 0 : transformed * transformed;

    public override CountDistribution CountsAt(double centre, long denominator) => new PoissonCounts(centre * denominator);

    public override void Check(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
    }
}
