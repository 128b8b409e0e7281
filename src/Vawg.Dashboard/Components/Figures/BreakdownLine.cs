using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>A part of a breakdown in the place that is shown, beside the nation.</summary>
/// <param name="Label">"16 and 17".</param>
/// <param name="IsKnown">False for what is not known, of which the share is of all.</param>
/// <param name="Count">Offences or suspects in the chosen force, or in the nation where none is chosen.</param>
/// <param name="Share">Their share of those of whom it is known.</param>
/// <param name="NationalCount">The same of the nation.</param>
/// <param name="National">The share in the nation.</param>
public sealed record BreakdownLine(string Label, bool IsKnown, Count Count, Measured Share, Count NationalCount, Measured National);
