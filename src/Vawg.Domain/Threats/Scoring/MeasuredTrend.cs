using Vawg.Domain.Measures;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>Recorded offences of twelve months beside those of the twelve before, or the change alone where only that was printed.</summary>
public sealed record MeasuredTrend
{
    public required long Now { get; init; }

    public required long Before { get; init; }

    /// <summary>The overdispersion of change among forces, at least 1; null for the nation, which is told by percentage alone.</summary>
    public required double? Phi { get; init; }

    /// <summary>
    /// The change in per cent from which the level follows; null on a base under 20 (the trend is then missing).
    /// A force's change within three standard deviations, after allowance for how much forces move, counts as none.
    /// </summary>
    public double? Percent => PercentOf(Now, Before, Phi);

    internal static double? PercentOf(double now, double before, double? phi)
    {
        if (before < Change.SmallestBase)
        {
            return null;
        }

        var isWithinChance = phi is { } spread && Math.Abs(Math.Sqrt(2 / spread) * (Math.Sqrt(now) - Math.Sqrt(before))) <= ChangeTest.Threshold;
        return isWithinChance ? 0 : 100 * (now - before) / before;
    }
}
