namespace Vawg.Domain.Comparison;

/// <summary>Arcsines of the square roots of proportions, with binomial counts.</summary>
internal sealed class ProportionScale : FunnelScale
{
    public override string DistributionName => "binomial";

    public override double Transform(double ratio) => Math.Asin(Math.Sqrt(ratio));

    public override double Restore(double transformed)
    {
        var sine = Math.Sin(Math.Clamp(transformed, 0, Math.PI / 2));
        return sine * sine;
    }

    public override CountDistribution CountsAt(double centre, long denominator) => new BinomialCounts(denominator, centre);

    public override void Check(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
    }
}
