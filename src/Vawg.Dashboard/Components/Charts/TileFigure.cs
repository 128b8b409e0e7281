namespace Vawg.Dashboard.Components.Charts;

/// <summary>One force of a tile map.</summary>
/// <param name="Name">The name of the force, read out.</param>
/// <param name="ShortLabel">The letters that fit its tile.</param>
/// <param name="Row">Its row from the north, from zero.</param>
/// <param name="Column">Its column from the west, from zero.</param>
/// <param name="Figure">A rate, never a count; a missing one has a dashed tile with its symbol.</param>
/// <param name="Mark">Where it lies beside comparable forces.</param>
/// <param name="Href">The address of the force.</param>
/// <param name="IsChosen">Whether the reader chose it; its tile is outlined.</param>
public sealed record TileFigure(string Name, string ShortLabel, int Row, int Column, Presented Figure, ComparisonMark Mark, string Href, bool IsChosen = false);
