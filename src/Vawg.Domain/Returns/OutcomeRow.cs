using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns;

/// <summary>A row of the sheet of outcomes: how many offences of one exact combination had one outcome, on one basis.</summary>
/// <param name="Basis">Decisions recorded in the quarter, or outcomes so far of offences recorded in it.</param>
/// <param name="Offence">Offence code, flags and victim.</param>
/// <param name="Outcome">The outcome; 0 (not yet assigned) only on the recorded basis.</param>
/// <param name="Count">Outcomes counted.</param>
public readonly record struct OutcomeRow(OutcomeBasis Basis, RecordedOffence Offence, OutcomeCode Outcome, long Count);
