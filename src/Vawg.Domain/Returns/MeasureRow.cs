namespace Vawg.Domain.Returns;

/// <summary>A row of the sheet of measures: one value of a measure of the 4P framework.</summary>
/// <param name="Measure">Code of the measure, as in <see cref="Reference.MeasureDefinitions"/>.</param>
/// <param name="Breakdown">One of the breakdowns that the measure allows, or empty.</param>
/// <param name="Value">In the unit of the measure; null when missing.</param>
/// <param name="Missing">Why it is missing; null when it is known.</param>
/// <param name="Note">The force's own words, or empty.</param>
/// <param name="SourceRow">Row of the sheet.</param>
public readonly record struct MeasureRow(string Measure, string Breakdown, long? Value, Measures.MissingReason? Missing, string Note, int SourceRow);
