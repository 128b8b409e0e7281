namespace Vawg.Domain.Comparison;

/// <summary>The scale on which forces of any size vary alike, with a standard deviation of 1 / (2 sqrt(denominator)), and the exact limits that belong to it. Source: Spiegelhalter 2005.</summary>
internal abstract class FunnelScale
{
    /// <summary>What the exact limits are called: Poisson or binomial.</summary>
    public abstract string DistributionName { get; }

    /// <summary>A rate per head or a share, on the transformed scale.</summary>
    public abstract double Transform(double ratio);

    /// <summary>Back to a rate per head or a share, held to what is possible.</summary>
    public abstract double Restore(double transformed);

    public abstract CountDistribution CountsAt(double centre, long denominator);

    /// <summary>Refuses counts that cannot be.</summary>
    public abstract void Check(long numerator, long denominator);

    public double StandardDeviation(long denominator) => 1 / (2 * Math.Sqrt(denominator));
}
