using Vawg.Domain.Measures;

namespace Vawg.Domain.Progress;

/// <summary>A measure in one force and quarter, or in all forces.</summary>
/// <param name="Value">A share from 0 to 1 where the measure is one of another, else a count, or a mean of medians.</param>
/// <param name="Numerator">What was counted.</param>
/// <param name="Denominator">Of how many; null where it is no share.</param>
public readonly record struct MeasureValue(double Value, long Numerator, long? Denominator)
{
    /// <summary>Whether a count under it is small enough to tell of a person.</summary>
    public bool IsSmall => Small(Numerator) || (Denominator is { } of && Small(of));

    private static bool Small(long count) => count is > 0 and < SuppressedCells.SmallestShown;
}
