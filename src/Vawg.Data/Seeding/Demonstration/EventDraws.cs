using Vawg.Domain;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Draws of events and of shares, from what is usual.</summary>
internal static class EventDraws
{
    private const long FewestTrials = 1000;
    private const double TrialsOfEvent = 20;

    /// <summary>How many of many things happen, when so many happen in the mean.</summary>
    public static long Events(this ref SeededDraws draws, double mean)
    {
        var trials = Math.Max(FewestTrials, (long)Math.Ceiling(mean * TrialsOfEvent));
        return draws.Binomial(trials, mean / trials);
    }

    /// <summary>A share around a usual one with the given relative spread, from 0.01 to 0.99.</summary>
    public static double Near(this ref SeededDraws draws, double share, double spread) => Math.Clamp(share * draws.Factor(spread), 0.01, 0.99);

    /// <summary>The whole number next to an expected one.</summary>
    public static long Whole(double expected) => (long)Math.Round(expected, MidpointRounding.ToEven);
}
