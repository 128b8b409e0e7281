using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns;

/// <summary>A row of the sheet of outcomes: how many offences of one exact combination had one outcome, on one basis.</summary>
/// <param name="Basis">Decisions recorded in the quarter, or outcomes so far of offences recorded in it.</param>
/// <param name="Offence">Offence code, flags and victim.</param>
/// <param name="Outcome">The outcome; 0 (not yet assigned) only on the recorded basis.</param>
/// <param name="Count">Outcomes counted; missing where the force cannot give them, and then missing in every total that holds the row.</param>
public readonly record struct OutcomeRow(OutcomeBasis Basis, RecordedOffence Offence, OutcomeCode Outcome, Count Count)
{
    /// <summary>Median days from report to outcome; null when not given.</summary>
    public int? MedianDays { get; init; }

    /// <summary>Row of the sheet that it came from; 0 when it did not come from a file.</summary>
    public int SourceRow { get; init; }
}
