using Vawg.Domain.Measures;

namespace Vawg.Domain.Returns;

/// <summary>A row of the sheet of recorded offences: one exact combination and how many were recorded in the quarter.</summary>
/// <param name="Offence">Offence code, flags and victim.</param>
/// <param name="Location">Where it took place.</param>
/// <param name="Count">Offences recorded in the quarter; missing where the force cannot give them, and then missing in every total that holds the row.</param>
public readonly record struct RecordedOffenceRow(RecordedOffence Offence, OffenceLocation Location, Count Count)
{
    /// <summary>Row of the sheet that it came from; 0 when it did not come from a file.</summary>
    public int SourceRow { get; init; }
}
