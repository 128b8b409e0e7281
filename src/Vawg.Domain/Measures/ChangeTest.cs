namespace Vawg.Domain.Measures;

/// <summary>Whether two counts of periods of the same length differ by more than chance and the usual variation between forces. The caller sees to it that no series break lies between them.</summary>
public static class ChangeTest
{
    /// <summary>A force's change is put in words beyond this many standard deviations.</summary>
    public const double Threshold = 3;

    /// <summary>How often a force without any real change is said to have one: the two tails of the standard normal beyond 3.</summary>
    public const double FalseAlarmShare = 0.0027;

    /// <summary>The nation's change is put in words beyond this per cent, the band of the threat score's trend criterion.</summary>
    public const double NationalBandPercent = 3;

    /// <summary>z = sqrt(2) (sqrt(now) - sqrt(before)): standard normal when both are Poisson counts with one mean. Negative counts are refused.</summary>
    public static double Z(long now, long before)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(now);
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        return Math.Sqrt(2) * (Math.Sqrt(now) - Math.Sqrt(before));
    }

    /// <summary>The overdispersion of change: mean z squared over the forces compared, at least 1.</summary>
    public static double Phi(IEnumerable<(long Now, long Before)> forces) =>
        Math.Max(1, forces.Select(f => Z(f.Now, f.Before)).Select(z => z * z).DefaultIfEmpty(1).Average());

    /// <summary>The change of one force: its z divided by sqrt(phi), in words when beyond 3. A phi under 1 is refused.</summary>
    public static Change Between(long now, long before, double phi)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(phi, 1);
        var z = Z(now, before) / Math.Sqrt(phi);
        return new Change { Now = now, Before = before, Z = z, Direction = DirectionOf(z, Threshold) };
    }

    /// <summary>The change of the nation by percentage band alone: within 3% is similar. It has no z, because there are no other nations to tell its usual variation.</summary>
    public static Change National(long now, long before)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(now);
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        var direction = Change.PercentOf(now, before) is { } percent
            ? DirectionOf(percent, NationalBandPercent)
            : ChangeDirection.TooFewToCompare;
        return new Change { Now = now, Before = before, Z = null, Direction = direction };
    }

    private static ChangeDirection DirectionOf(double value, double threshold) => value switch
    {
        _ when value > threshold => ChangeDirection.Higher,
        _ when value < -threshold => ChangeDirection.Lower,
        _ => ChangeDirection.Similar,
    };
}
