namespace Vawg.Dashboard.Components.Figures;

/// <summary>A figure made from counts, with its working: 1,080,157 ÷ 365 days = 2,959.</summary>
/// <param name="Label">What it is, as at the head of the figure.</param>
/// <param name="Value">The figure as it is shown.</param>
/// <param name="Working">The formula with its numbers; the reason where there is no figure.</param>
public sealed record WorkedFigure(string Label, string Value, string Working);
