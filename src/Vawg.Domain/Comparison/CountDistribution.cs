using MathNet.Numerics.Distributions;

namespace Vawg.Domain.Comparison;

/// <summary>A distribution of counts with its exact control limits: a count is outside when the tail that begins with it is under the level.</summary>
internal abstract class CountDistribution
{
    protected abstract double Mean { get; }

    protected abstract double Variance { get; }

    protected abstract long Largest { get; }

    /// <summary>The smallest count x with P(X &lt;= x) of at least the tail: a smaller count is outside.</summary>
    public long LowerLimit(double tail)
    {
        if (Variance <= 0)
        {
            return (long)Mean;
        }

        var count = Start(tail);
        var below = TailFrom(count, -1);
        while (count > 0 && below >= tail)
        {
            below -= Probability(count);
            count--;
        }

        while (below < tail)
        {
            count++;
            below += Probability(count);
        }

        return count;
    }

    /// <summary>The largest count x with P(X >= x) of at least the tail: a larger count is outside.</summary>
    public long UpperLimit(double tail)
    {
        if (Variance <= 0)
        {
            return (long)Mean;
        }

        var count = Start(1 - tail);
        var above = TailFrom(count, 1);
        while (count < Largest && above >= tail)
        {
            above -= Probability(count);
            count++;
        }

        while (above < tail)
        {
            count--;
            above += Probability(count);
        }

        return count;
    }

    protected abstract double Probability(long count);

    /// <summary>Probability of the next count in the given direction over that of this one.</summary>
    protected abstract double Ratio(long count, int direction);

    private long Start(double probability) =>
        Math.Clamp((long)Math.Floor(Mean + (Normal.InvCDF(0, 1, probability) * Math.Sqrt(Variance))), 0, Largest);

    private double TailFrom(long count, int direction)
    {
        var term = Probability(count);
        var sum = term;
        for (; term > sum * 1e-17; count += direction)
        {
            term *= Ratio(count, direction);
            sum += term;
        }

        return sum;
    }
}
