using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Sources;

/// <summary>One row of a source file that counts towards a figure.</summary>
/// <param name="VersionId">The version that holds the row.</param>
/// <param name="Row">Row of the file; the header is row 1.</param>
/// <param name="Force">The force it is of.</param>
/// <param name="Quarter">The quarter it is of.</param>
/// <param name="Offence">Its offence.</param>
/// <param name="Combination">What else it is of, as a return gives it: "DA, F, 25-34, private"; empty in published tables.</param>
/// <param name="Count">Offences in the row; may be negative.</param>
public sealed record SourceRow(int VersionId, int Row, Force Force, Quarter Quarter, Offence Offence, string Combination, long Count);
