using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Sources;

/// <summary>One row of a source file that counts towards a figure.</summary>
/// <param name="VersionId">The version that holds the row.</param>
/// <param name="Sheet">The sheet of the file that holds it; null in a text file, and in a workbook imported before sheets were noted.</param>
/// <param name="Row">Row of the sheet, or of the text file; the header of a text file is row 1.</param>
/// <param name="Force">The force it is of.</param>
/// <param name="Quarter">The quarter it is of.</param>
/// <param name="Offence">Its offence; null of suspects, who are counted by theme.</param>
/// <param name="Combination">What else it is of, as its source gives it: "DA, female, 25-34, private"; empty where it says no more.</param>
/// <param name="Count">How many it counts here; may be negative.</param>
public sealed record SourceRow(int VersionId, string? Sheet, int Row, Force Force, Quarter Quarter, Offence? Offence, string Combination, long Count)
{
    /// <summary>The part of the figure in which it counts, as <see cref="TrailPart.Name"/>; null where the figure has no parts.</summary>
    public string? Part { get; init; }
}
