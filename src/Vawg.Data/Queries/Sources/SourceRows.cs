using Vawg.Data.Model;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;

namespace Vawg.Data.Queries.Sources;

/// <summary>Stored rows as a reader finds them again in their files.</summary>
/// <param name="force">The force they are of.</param>
/// <param name="sheets">In which sheets they stand.</param>
internal sealed class SourceRows(Force force, SourceSheets sheets)
{
    public SourceRow Of(StoredRecordedOffence stored) => RowOf(
        (stored.VersionId, stored.SourceRow, stored.Quarter),
        ReturnSheets.RecordedOffences,
        stored.OffenceCode,
        stored.VictimSex is { } sex ? [Flags(stored.Flags), Sex(sex), Age(stored.AgeBand), Lower(((OffenceLocation)(stored.Location ?? 0)).ToString())] : [],
        stored.Count);

    public SourceRow Of(StoredOutcome stored) => RowOf(
        (stored.VersionId, stored.SourceRow, stored.Quarter),
        ReturnSheets.Outcomes,
        stored.OffenceCode,
        [.. stored.VictimSex is { } sex ? [Flags(stored.Flags), Sex(sex), Age(stored.AgeBand)] : Array.Empty<string>(), $"outcome {stored.OutcomeCode}"],
        stored.Count);

    /// <summary>Of suspects, whose rows tell no quarter of their own.</summary>
    public SourceRow Of(StoredSuspects stored, Quarter quarter) => RowOf(
        (stored.VersionId, stored.SourceRow, quarter.Index),
        ReturnSheets.Suspects,
        null,
        [stored.Theme, Sex(stored.Sex), Age(stored.AgeBand), Lower(Breakdown.Relationship.Parts()[Breakdowns.PartOf((Relationship)stored.Relationship)])],
        stored.Count);

    private SourceRow RowOf((int VersionId, int SourceRow, int Quarter) place, ReturnSheet sheetOfReturns, string? offence, IEnumerable<string> combination, long? count)
    {
        var (sheet, row) = sheets.Of(place.VersionId, place.SourceRow, sheetOfReturns);
        return new SourceRow(
            place.VersionId,
            sheet,
            row,
            force,
            Quarter.FromIndex(place.Quarter),
            offence is null ? null : Offences.Get(OffenceCode.Parse(offence)),
            string.Join(", ", combination.Where(c => c.Length > 0)),
            count ?? throw new InvalidOperationException("A row that is not supplied counts towards no figure."));
    }

    private static string Flags(int flags) => ((FlagSet)flags).Text();

    private static string Sex(short sex) => Lower(((VictimSex)sex).ToString());

    private static string Age(short? age) => Lower(((AgeBand)(age ?? 0)).Text());

    private static string Lower(string word) => word.ToLowerInvariant();
}
