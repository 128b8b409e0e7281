using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>Outcomes of one type on one basis; a row of the file gives one for each basis on which it holds a number.</summary>
/// <param name="SourceRow">Row of the file; the header is row 1.</param>
public readonly record struct OpenDataOutcomeRow(
    ForceCode Force, Quarter Quarter, OffenceCode Offence, OutcomeCode Outcome, OutcomeBasis Basis, long Count, int SourceRow);
