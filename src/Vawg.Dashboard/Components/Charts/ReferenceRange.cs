namespace Vawg.Dashboard.Components.Charts;

/// <summary>A band across a drawing, with its label.</summary>
/// <param name="From">Where it begins, in the unit of the chart.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Text">What it is: "Inspection 2021: 50% to 65%".</param>
public sealed record ReferenceRange(double From, double To, string Text);
