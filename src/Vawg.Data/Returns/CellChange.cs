using Vawg.Domain.Measures;

namespace Vawg.Data.Returns;

/// <summary>A cell that a version gives otherwise than the published one.</summary>
/// <param name="Sheet">recorded_offences or outcomes.</param>
/// <param name="Key">The combination in words: "8Q, DA, F, 25-34, private".</param>
/// <param name="Before">The published count; null where the published version has no such row.</param>
/// <param name="After">The count now; null where this version has no such row.</param>
public sealed record CellChange(string Sheet, string Key, Count? Before, Count? After)
{
    /// <summary>By how much a count moves; a row that is new or gone moves by the whole of it.</summary>
    public static long SizeOf(Count? before, Count? after) => Math.Abs((after?.Known ?? 0) - (before?.Known ?? 0));
}
