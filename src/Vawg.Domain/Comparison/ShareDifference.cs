using Vawg.Domain.Measures;

namespace Vawg.Domain.Comparison;

/// <summary>Whether the same share of two groups that hold nobody in common differs by more than chance allows.</summary>
public static class ShareDifference
{
    /// <summary>Beyond so many standard deviations it is put into words.</summary>
    public const double StandardDeviations = 3;

    /// <summary>A difference under one percentage point is not put into words, however many cases it rests on.</summary>
    public const double LeastDifference = 0.01;

    private const double LeastExpected = 5;

    /// <summary>z of the first share less the second, with the variance of the two together; null where a count is missing or too small for it.</summary>
    public static double? Z(Count part, Count whole, Count otherPart, Count otherWhole)
    {
        if (part.Known is not { } a || whole.Known is not { } n || otherPart.Known is not { } b || otherWhole.Known is not { } m || n <= 0 || m <= 0 || a < 0 || b < 0 || a > n || b > m)
        {
            return null;
        }

        var together = (double)(a + b) / (n + m);
        var smaller = Math.Min(together, 1 - together) * Math.Min(n, m);
        return smaller < LeastExpected
            ? null
            : (((double)a / n) - ((double)b / m)) / Math.Sqrt(together * (1 - together) * ((1.0 / n) + (1.0 / m)));
    }

    /// <summary>Whether the difference is put into words: beyond chance, and of a point or more.</summary>
    public static bool IsTold(Count part, Count whole, Count otherPart, Count otherWhole) =>
        Z(part, whole, otherPart, otherWhole) is { } z && Math.Abs(z) > StandardDeviations
        && Math.Abs(((double)part.Value / whole.Value) - ((double)otherPart.Value / otherWhole.Value)) >= LeastDifference;
}
