using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>A row of the outcomes table as it is in the file: one outcome type on both bases.</summary>
/// <param name="Recorded">Outcomes of the offences recorded in the quarter; null when the cell is empty.</param>
/// <param name="Closed">Outcomes decided in the quarter; null when the cell is empty, as it is for outcome 0.</param>
internal readonly record struct OutcomeFileRow(
    ForceCode Force, Quarter Quarter, OffenceCode Offence, OutcomeCode Outcome, long? Recorded, long? Closed, int SourceRow)
{
    public OpenDataOutcomeRow On(OutcomeBasis basis, long count) => new(Force, Quarter, Offence, Outcome, basis, count, SourceRow);
}
