using Vawg.Domain;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Divides a whole number into whole numbers that add up to it exactly.</summary>
internal static class Apportionment
{
    /// <summary>In proportion to the weights, by largest remainders; ties go to the earlier part.</summary>
    public static long[] InProportion(long total, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        var parts = new long[weights.Count];
        var remainders = new (double Remainder, int Index)[weights.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var exact = total * (weights[i] / sum);
            parts[i] = (long)Math.Floor(exact);
            remainders[i] = (Math.Round(exact - parts[i], 9), i);
        }

        var left = (int)(total - parts.Sum());
        foreach (var (_, index) in remainders.OrderByDescending(r => r.Remainder).ThenBy(r => r.Index).Take(left))
        {
            parts[index]++;
        }

        return parts;
    }

    /// <summary>By chance: a multinomial draw with the weights as probabilities, as independent counts behave whose sum is known.</summary>
    public static void ByChance(long total, ReadOnlySpan<double> weights, Span<long> parts, ref SeededDraws draws)
    {
        var weightLeft = 0.0;
        foreach (var weight in weights)
        {
            weightLeft += weight;
        }

        var left = total;
        var last = weights.LastIndexOfAnyExcept(0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            parts[i] = i == last ? left : draws.Binomial(left, weightLeft > 0 ? weights[i] / weightLeft : 0);
            left -= parts[i];
            weightLeft -= weights[i];
        }
    }
}
