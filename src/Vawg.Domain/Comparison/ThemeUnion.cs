namespace Vawg.Domain.Comparison;

/// <summary>How many offences lie in at least one of two themes when the source cannot tell how far they overlap.</summary>
public static class ThemeUnion
{
    /// <summary>From the larger count (one theme wholly inside the other) to the sum (no overlap). Negative counts are refused.</summary>
    public static (long AtLeast, long AtMost) Bounds(long a, long b)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(a);
        ArgumentOutOfRangeException.ThrowIfNegative(b);
        return (Math.Max(a, b), checked(a + b));
    }
}
