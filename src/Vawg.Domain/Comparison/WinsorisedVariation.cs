using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;

namespace Vawg.Domain.Comparison;

/// <summary>Mean z squared after each tail of 10% is drawn in to its percentile (by linear interpolation), so that a few outliers do not widen the limits that should find them.</summary>
public static class WinsorisedVariation
{
    /// <summary>Share of the forces drawn in on each side.</summary>
    public const double Tail = 0.1;

    private const int Seed = 1970;

    private const int Draws = 20_000;

    private static readonly ConcurrentDictionary<int, double> InControlByForces = new();

    /// <summary>Mean winsorised z squared of the forces compared.</summary>
    public static double MeanSquare(IReadOnlyList<double> z)
    {
        var ordered = z.Order().ToArray();
        return MeanSquareOfOrdered(ordered);
    }

    /// <summary>What <see cref="MeanSquare"/> is on average when every force varies by chance alone, found by seeded simulation of standard normal z: 0.69 at 42 forces (standard error 0.001).</summary>
    public static double InControl(int forces)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(forces, 1);
        return InControlByForces.GetOrAdd(forces, n => Simulate(n, Seed, Draws));
    }

    internal static double Simulate(int forces, int seed, int draws)
    {
        var random = new Random(seed);
        var z = new double[forces];
        var sum = 0d;
        for (var draw = 0; draw < draws; draw++)
        {
            Normal.Samples(random, z, 0, 1);
            Array.Sort(z);
            sum += MeanSquareOfOrdered(z);
        }

        return sum / draws;
    }

    private static double MeanSquareOfOrdered(double[] ordered)
    {
        var lower = Percentile(ordered, Tail);
        var upper = Percentile(ordered, 1 - Tail);
        var sum = 0d;
        foreach (var z in ordered)
        {
            var drawnIn = Math.Clamp(z, lower, upper);
            sum += drawnIn * drawnIn;
        }

        return sum / ordered.Length;
    }

    private static double Percentile(double[] ordered, double share)
    {
        var place = share * (ordered.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + ((place - below) * (ordered[above] - ordered[below]));
    }
}
