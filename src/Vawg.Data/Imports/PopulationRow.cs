using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>Residents of a force area at mid-year by the ONS estimate.</summary>
/// <param name="Year">Calendar year of the mid-year estimate.</param>
/// <param name="AgeBand">"all", "0-4" in fives to "85-89", or "90+".</param>
/// <param name="SourceRow">Row of the file; the header is row 1.</param>
public readonly record struct PopulationRow(ForceCode Force, int Year, PopulationSex Sex, string AgeBand, long Persons, int SourceRow);
