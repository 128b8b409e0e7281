namespace Vawg.Domain.Returns;

/// <summary>A row of the sheet of recorded offences: one exact combination and how many were recorded in the quarter.</summary>
/// <param name="Offence">Offence code, flags and victim.</param>
/// <param name="Location">Where it took place.</param>
/// <param name="Count">Offences recorded in the quarter.</param>
public readonly record struct RecordedOffenceRow(RecordedOffence Offence, OffenceLocation Location, long Count);
