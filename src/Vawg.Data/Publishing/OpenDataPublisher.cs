using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Imports;
using Vawg.Data.Model;
using Vawg.Domain.Measures;

namespace Vawg.Data.Publishing;

/// <summary>Publishes a checked Home Office or ONS file as the next version of its table, with the figures prepared from it, in one transaction.</summary>
public sealed class OpenDataPublisher(IDbContextFactory<VawgDbContext> contexts, TimeProvider clock)
{
    public async Task<OpenDataResult> PublishAsync(CheckedOpenDataFile file, AuditActor by, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var publication = await Publication.BeginAsync(contexts, Collection.OpenData, clock, cancellationToken);
        var table = TableOf(file.Table);
        var earlier = await publication.Context.DataSetVersions
            .Where(v => v.Collection == Collection.OpenData && v.Table == table)
            .ToListAsync(cancellationToken);
        if (earlier.Find(v => v.IsCurrent && v.Sha256 == file.Sha256) is { } same)
        {
            return new OpenDataResult { Version = same, WasPublishedBefore = true, RestatedFigureCount = 0 };
        }

        var replaced = earlier.Where(v => v.IsCurrent && IsCovered(v, file)).ToList();
        foreach (var covered in replaced)
        {
            covered.IsCurrent = false;
        }

        var version = VersionOf(file, table, earlier.Select(v => v.VersionNumber).DefaultIfEmpty(0).Max() + 1, publication.NowUtc);
        await publication.AddAsync([version], cancellationToken);
        publication.Context.DataSheets.AddRange(file.DataSheets.Select(s => new StoredDataSheet { VersionId = version.Id, FirstRow = s.FirstRow, Name = s.Name }));
        var restated = await StoreAsync(publication, file, version, replaced, progress, cancellationToken);
        progress?.Report(new ImportProgress(ImportStage.Publishing, file.Rows, 1));
        await publication.CommitAsync([EntryOf(version, restated, by)], cancellationToken);
        return new OpenDataResult { Version = version, WasPublishedBefore = false, RestatedFigureCount = restated };
    }

    private static async Task<int> StoreAsync(Publication publication, CheckedOpenDataFile file, DataSetVersion version, List<DataSetVersion> replaced, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        void Stored(long rows) => progress?.Report(new ImportProgress(ImportStage.StoringRows, rows, (double)rows / Math.Max(file.Rows, 1)));
        switch (file.Table)
        {
            case OpenDataTable.RecordedCrime:
                var crime = new CrimeTotals(file.FirstQuarter!.Value, file.LastQuarter!.Value);
                await publication.WriteAsync(BulkTables.RecordedOffences, CrimeRows(file, version.Id, crime), Stored, cancellationToken);
                progress?.Report(new ImportProgress(ImportStage.PreparingFigures, file.Rows, 1));
                return await PreparedFigureStore.ReplaceAsync(publication, version, crime, cancellationToken);
            case OpenDataTable.Outcomes:
                var outcomes = new OutcomeTotals();
                await publication.WriteAsync(BulkTables.Outcomes, OutcomeRows(file, version.Id, outcomes), Stored, cancellationToken);
                progress?.Report(new ImportProgress(ImportStage.PreparingFigures, file.Rows, 1));
                return await PreparedOutcomeStore.ReplaceAsync(publication, version, outcomes, cancellationToken);
            case OpenDataTable.Population:
                await publication.WriteAsync(BulkTables.Populations, PopulationRows(file, version.Id), Stored, cancellationToken);
                return await ResidentRestatements.KeepAsync(publication, version, replaced, cancellationToken);
            default:
                throw new InvalidOperationException($"The table {file.Table} cannot be stored.");
        }
    }

    private static IEnumerable<StoredRecordedOffence> CrimeRows(CheckedOpenDataFile file, int versionId, CrimeTotals totals)
    {
        foreach (var row in file.RecordedCrimeRows())
        {
            totals.Add(row);
            yield return new StoredRecordedOffence
            {
                VersionId = versionId,
                SourceRow = row.SourceRow,
                ForceCode = row.Force.Text,
                Quarter = row.Quarter.Index,
                OffenceCode = row.Offence.Text,
                Flags = 0,
                VictimSex = null,
                AgeBand = null,
                Location = null,
                Count = row.Count,
            };
        }
    }

    private static IEnumerable<StoredOutcome> OutcomeRows(CheckedOpenDataFile file, int versionId, OutcomeTotals totals)
    {
        foreach (var row in file.OutcomeRows())
        {
            totals.Add(row);
            yield return new StoredOutcome
            {
                VersionId = versionId,
                SourceRow = row.SourceRow,
                Basis = (short)row.Basis,
                ForceCode = row.Force.Text,
                Quarter = row.Quarter.Index,
                OffenceCode = row.Offence.Text,
                Flags = 0,
                VictimSex = null,
                AgeBand = null,
                OutcomeCode = row.Outcome.Text,
                Count = row.Count,
            };
        }
    }

    private static IEnumerable<StoredPopulation> PopulationRows(CheckedOpenDataFile file, int versionId) => file.PopulationRows().Select(row => new StoredPopulation
    {
        VersionId = versionId,
        SourceRow = row.SourceRow,
        ForceCode = row.Force.Text,
        Year = row.Year,
        Sex = row.Sex switch
        {
            PopulationSex.Persons => "P",
            PopulationSex.Females => "F",
            PopulationSex.Males => "M",
            _ => throw new InvalidOperationException($"A population of {row.Sex} cannot be stored."),
        },
        AgeBand = row.AgeBand,
        Persons = row.Persons,
    });

    /// <summary>A table of some quarters sets aside the versions that lie wholly within them; populations replace each other whole.</summary>
    private static bool IsCovered(DataSetVersion version, CheckedOpenDataFile file) =>
        version.FirstQuarter is null || (version.FirstQuarter >= file.FirstQuarter?.Index && version.LastQuarter <= file.LastQuarter?.Index);

    private static DataTable TableOf(OpenDataTable table) => table switch
    {
        OpenDataTable.RecordedCrime => DataTable.RecordedCrime,
        OpenDataTable.Outcomes => DataTable.Outcomes,
        OpenDataTable.Population => DataTable.Population,
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "A table that is not stored."),
    };

    private static AuditEntry EntryOf(DataSetVersion version, int restated, AuditActor by) => new()
    {
        By = by,
        Act = AuditAct.DataSetPublished,
        Subject = version.FileName,
        Details =
        [
            ("table", version.Table.ToString()),
            ("quarters", version.Scope),
            ("version", version.VersionNumber.ToString(CultureInfo.InvariantCulture)),
            ("rows", version.RowCount.ToString(CultureInfo.InvariantCulture)),
            ("restated", restated.ToString(CultureInfo.InvariantCulture)),
            ("sha256", version.Sha256),
        ],
    };

    private static DataSetVersion VersionOf(CheckedOpenDataFile file, DataTable table, int number, DateTime nowUtc) => new()
    {
        Collection = Collection.OpenData,
        Table = table,
        Scope = file is { FirstQuarter: { } first, LastQuarter: { } last } ? $"{first.Code} {last.Code}" : "all",
        VersionNumber = number,
        FileName = file.FileName,
        Sha256 = file.Sha256,
        ByteCount = file.Bytes,
        RowCount = (int)(file.Rows - file.SkippedRowCount),
        SkippedRowCount = (int)file.SkippedRowCount,
        FirstQuarter = file.FirstQuarter?.Index,
        LastQuarter = file.LastQuarter?.Index,
        PublishedAtUtc = nowUtc,
        IsCurrent = true,
    };
}
