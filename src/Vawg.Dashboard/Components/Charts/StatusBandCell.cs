namespace Vawg.Dashboard.Components.Charts;

/// <summary>How far something was at one point of a trend.</summary>
/// <param name="Level">0 for nothing said, 1 not begun, to 4 done: how dark the cell is.</param>
/// <param name="Word">"In progress".</param>
public sealed record StatusBandCell(int Level, string Word);
