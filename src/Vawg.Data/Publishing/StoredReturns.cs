using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
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
        var offences = await context.RecordedOffences.AsNoTracking().Where(r => r.VersionId == version.Id).OrderBy(r => r.SourceRow).ToListAsync(cancellationToken);
        var outcomes = await context.StoredOutcomes.AsNoTracking().Where(r => r.VersionId == version.Id).OrderBy(r => r.SourceRow).ToListAsync(cancellationToken);
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
            RecordedOffences = offences
                .Select(r => new RecordedOffenceRow(Offence(r.OffenceCode, r.Flags, r.VictimSex, r.AgeBand), (OffenceLocation)(r.Location ?? 0), CountOf(r.Count)) { SourceRow = r.SourceRow })
                .ToList(),
            Outcomes = outcomes
                .Select(r => new OutcomeRow((OutcomeBasis)r.Basis, Offence(r.OffenceCode, r.Flags, r.VictimSex, r.AgeBand), OutcomeCode.Parse(r.OutcomeCode), CountOf(r.Count)) { SourceRow = r.SourceRow, MedianDays = r.MedianDays })
                .ToList(),
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

    private static RecordedOffence Offence(string code, int flags, short? sex, short? age) =>
        new(OffenceCode.Parse(code), (FlagSet)flags, new Victim((VictimSex)(sex ?? 0), (AgeBand)(age ?? 0)));
}
