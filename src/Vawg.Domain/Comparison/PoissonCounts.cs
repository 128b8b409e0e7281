using MathNet.Numerics;

namespace Vawg.Domain.Comparison;

/// <summary>Poisson counts with a known mean.</summary>
internal sealed class PoissonCounts(double mean) : CountDistribution
{
    protected override double Mean => mean;

    protected override double Variance => mean;

    protected override long Largest => long.MaxValue;

    protected override double Probability(long count) => Math.Exp((count * Math.Log(mean)) - mean - SpecialFunctions.GammaLn(count + 1d));

    protected override double Ratio(long count, int direction) => direction < 0 ? count / mean : mean / (count + 1);
}
