using MathNet.Numerics.Distributions;

namespace Vawg.Domain.Measures;

/// <summary>The share of samples whose interval holds the true value: 0.95 by default, always between 0 and 1.</summary>
internal static class ConfidenceLevel
{
    public static void Check(double level)
    {
        if (!(level is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence level lies between 0 and 1.");
        }
    }

    /// <summary>The two-sided standard normal quantile: 1.96 at 0.95.</summary>
    public static double NormalQuantile(double level) => Normal.InvCDF(0, 1, 1 - ((1 - level) / 2));
}
