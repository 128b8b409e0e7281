using MathNet.Numerics;

namespace Vawg.Domain.Comparison;

/// <summary>Binomial counts of a known number of trials and share.</summary>
internal sealed class BinomialCounts(long trials, double share) : CountDistribution
{
    private readonly double _trialsFactorialLn = SpecialFunctions.GammaLn(trials + 1d);

    protected override double Mean => trials * share;

    protected override double Variance => trials * share * (1 - share);

    protected override long Largest => trials;

    protected override double Probability(long count) => Math.Exp(
        _trialsFactorialLn - SpecialFunctions.GammaLn(count + 1d) - SpecialFunctions.GammaLn(trials - count + 1d)
        + (count * Math.Log(share)) + ((trials - count) * Math.Log(1 - share)));

    protected override double Ratio(long count, int direction) => direction < 0
        ? count * (1 - share) / ((trials - count + 1) * share)
        : (trials - count) * share / ((count + 1) * (1 - share));
}
