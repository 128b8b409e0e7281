using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Publishing;

/// <summary>Reads a published return back from its rows.</summary>
internal static class StoredReturns
{
    public static async Task<ForceReturn> ReadAsync(VawgDbContext context, DataSetVersion version, CancellationToken cancellationToken)
    {
        var scope = version.Scope.Split(' ', 2);
        var (offences, outcomes) = (new RowPages<RecordedOffenceRow>(), new RowPages<OutcomeRow>());
        await PreparedRows.ReadAsync(
            context,
            context.RecordedOffences.Where(r => r.VersionId == version.Id).OrderBy(r => r.SourceRow).Select(r => new { r.OffenceCode, r.Flags, r.VictimSex, r.AgeBand, r.Location, r.Count, r.SourceRow }),
            row => offences.Add(new RecordedOffenceRow(Offence(row.GetString(0), row.GetInt32(1), Small(row, 2), Small(row, 3)), (OffenceLocation)(Small(row, 4) ?? 0), CountOf(Whole(row, 5))) { SourceRow = row.GetInt32(6) }),
            cancellationToken);
        await PreparedRows.ReadAsync(
            context,
            context.StoredOutcomes.Where(r => r.VersionId == version.Id).OrderBy(r => r.SourceRow).Select(r => new { r.OffenceCode, r.Flags, r.VictimSex, r.AgeBand, r.OutcomeCode, r.Count, r.MedianDays, r.Basis, r.SourceRow }),
            row => outcomes.Add(new OutcomeRow((OutcomeBasis)row.GetInt16(7), Offence(row.GetString(0), row.GetInt32(1), Small(row, 2), Small(row, 3)), Outcome(row.GetString(4)), CountOf(Whole(row, 5))) { SourceRow = row.GetInt32(8), MedianDays = row.IsDBNull(6) ? null : row.GetInt32(6) }),
            cancellationToken);
        var suspects = await context.Suspects.AsNoTracking().Where(r => r.VersionId == version.Id).OrderBy(r => r.SourceRow).ToListAsync(cancellationToken);
        var measures = await context.Measures.AsNoTracking().Where(r => r.VersionId == version.Id).OrderBy(r => r.SourceRow).ToListAsync(cancellationToken);
        var commitments = await context.Commitments.AsNoTracking().Where(r => r.VersionId == version.Id).OrderBy(r => r.SourceRow).ToListAsync(cancellationToken);
        var coverage = await context.Coverage.AsNoTracking().Where(c => c.VersionId == version.Id).ToListAsync(cancellationToken);
        return new ForceReturn
        {
            Force = ForceCode.Parse(scope[0]),
            Quarter = Quarter.FromIndex(version.FirstQuarter!.Value),
            Version = version.VersionNumber,
            AllRecordedCrime = version.AllRecordedCrime,
            Coverage = coverage.Select(c => new CoverageItem(c.Item, (Supply)c.Supply, c.Note)).ToList(),
            RecordedOffences = offences,
            Outcomes = outcomes,
            Suspects = suspects
                .Select(r => new SuspectRow(r.Theme, (VictimSex)r.Sex, (AgeBand)r.AgeBand, (Relationship)r.Relationship, CountOf(r.Count), CountOf(r.RepeatCount), r.SourceRow))
                .ToList(),
            Measures = measures.Select(r => new MeasureRow(r.Measure, r.Breakdown, r.Value, (MissingReason?)r.Missing, r.Note, r.SourceRow)).ToList(),
            Commitments = commitments.Select(r => new CommitmentRow(r.Commitment, (CommitmentStatus)r.Status, r.Due, r.OwnerRole, r.Evidence, r.Note, r.SourceRow)).ToList(),
            ContactRole = version.ContactRole ?? string.Empty,
            CrimeSystem = version.CrimeSystem ?? string.Empty,
            Note = version.Note ?? string.Empty,
        };
    }

    private static Count CountOf(long? stored) => stored is { } known ? Count.Of(known) : Count.NotSupplied;

    /// <summary>The exact combination that a row of a return counts.</summary>
    public static RecordedOffence OffenceOf(StoredRecordedOffence row) => Offence(row.OffenceCode, row.Flags, row.VictimSex, row.AgeBand);

    /// <summary>The same of a row of outcomes.</summary>
    public static RecordedOffence OffenceOf(StoredOutcome row) => Offence(row.OffenceCode, row.Flags, row.VictimSex, row.AgeBand);

    private static RecordedOffence Offence(string code, int flags, short? sex, short? age) =>
        new(Code(code), (FlagSet)flags, new Victim((VictimSex)(sex ?? 0), (AgeBand)(age ?? 0)));

    private static short? Small(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt16(column);

    private static long? Whole(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    // Codes of the reference lists are shared by all rows that have them.
    private static OffenceCode Code(string text) => OffenceCode.Parse(text) is var code && Offences.Find(code) is { } offence ? offence.Code : code;

    private static OutcomeCode Outcome(string text) => OutcomeCode.Parse(text) is var code && Outcomes.Find(code) is { } outcome ? outcome.Code : code;
}
