using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;
using Vawg.Data;
using Vawg.Data.Bulk;
using Vawg.Data.Imports;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Vawg.Testing.Postgres;

namespace Vawg.Benchmarks.Imports;

/// <summary>The rows alone into their table, with its keys and indexes, in turn with psql's copy of the same rows into the same table.</summary>
internal static class DatabaseWrite
{
    private const double BarTimes = 3;
    private const int Runs = 5;

    public static Task<Measurement> MeasureAsync(DatabaseEngine engine) => MeasureAsync(engine, "rows alone, beside psql \\copy", Rows);

    public static async Task<Measurement> MeasureAsync(DatabaseEngine engine, string name, Func<IReadOnlyList<StoredRecordedOffence>> rowsOf)
    {
        if (await PostgresServer.FindAsync() is null)
        {
            return Measurement.NotMeasured(name, $"PostgreSQL was not found; set {PostgresServer.Variable}");
        }

        var rows = rowsOf();
        using var file = await CopyFile.WriteAsync(rows);
        var (write, copy) = (new Sample(), new Sample());
        for (var i = -1; i < Runs; i++)
        {
            await WriteAsync(engine, rows, i < 0 ? new Sample() : write);
            var milliseconds = await file.CopyAsync();
            (i < 0 ? new Sample() : copy).Add(milliseconds);
        }

        var beside = $"{rows.Count.ToString("N0", CultureInfo.InvariantCulture)} rows in {Measurement.Number(write.Median)} ms, psql {Measurement.Number(copy.Median)} ms, medians of {Runs}";
        return Measurement.AtMost(name, write.Median / copy.Median, BarTimes, " times", beside);
    }

    private static async Task WriteAsync(DatabaseEngine engine, IReadOnlyList<StoredRecordedOffence> rows, Sample sample)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await using var context = database.CreateContext();
        context.DataSetVersions.Add(TheVersion());
        await context.SaveChangesAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await sample.TimeAsync(async () =>
        {
            await BulkWriter.WriteAsync(context.Database.GetDbConnection(), transaction.GetDbTransaction(), BulkTables.RecordedOffences, rows, progress: null, CancellationToken.None);
            await transaction.CommitAsync();
        });
    }

    /// <summary>The version that the rows belong to, in either database.</summary>
    internal static DataSetVersion TheVersion() => new()
    {
        Id = 1,
        Collection = Collection.OpenData,
        Table = DataTable.RecordedCrime,
        Scope = "all",
        VersionNumber = 1,
        FileName = FilledDatabase.RecordedCrime,
        Sha256 = new string('0', 64),
        ByteCount = 0,
        RowCount = 0,
        SkippedRowCount = 0,
        PublishedAtUtc = DateTime.UnixEpoch,
        IsCurrent = true,
    };

    private static List<StoredRecordedOffence> Rows()
    {
        var file = (CheckedOpenDataFile)OpenDataCheck.Read(PublishedData.Path(FilledDatabase.RecordedCrime), OpenDataTable.RecordedCrime, progress: null, CancellationToken.None);
        return file.RecordedCrimeRows().Select(r => new StoredRecordedOffence
        {
            VersionId = 1,
            SourceRow = r.SourceRow,
            ForceCode = r.Force.Text,
            Quarter = r.Quarter.Index,
            OffenceCode = r.Offence.Text,
            Flags = 0,
            VictimSex = null,
            AgeBand = null,
            Location = null,
            Count = r.Count,
        }).ToList();
    }
}
