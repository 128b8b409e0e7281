namespace Vawg.Data.Returns;

/// <summary>A cell that a version gives otherwise than the published one.</summary>
/// <param name="Sheet">The sheet that holds it.</param>
/// <param name="Key">What it is of: "8Q, DA, F, 25-34, private".</param>
/// <param name="Before">What is published, as a return writes it; null where the published version has no such row.</param>
/// <param name="After">What it is now; null where this version has no such row.</param>
public sealed record CellChange(string Sheet, string Key, string? Before, string? After);
