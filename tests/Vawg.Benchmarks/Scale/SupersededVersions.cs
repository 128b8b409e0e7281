using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Scale;

/// <summary>Adds nine later versions of every data set, each with its rows and none current, so that a database holds ten times the rows and shows the same figures.</summary>
internal static class SupersededVersions
{
    private const int Times = 10;

    private const string AddVersions = """
        INSERT INTO data_set_version (collection, table_kind, scope, version_number, file_name, sha256, byte_count, row_count, skipped_row_count, first_quarter, last_quarter, all_recorded_crime, published_at, is_current)
        SELECT collection, table_kind, scope, version_number + {0}, file_name, sha256, byte_count, row_count, skipped_row_count, first_quarter, last_quarter, all_recorded_crime, published_at, {1}
        FROM data_set_version WHERE is_current
        """;

    private const string OfVersion = """
         r JOIN data_set_version o ON o.id = r.version_id AND o.is_current
        JOIN data_set_version n ON n.collection = o.collection AND n.table_kind = o.table_kind AND n.scope = o.scope AND n.version_number = o.version_number + {0}
        """;

    private const string AddOffences = """
        INSERT INTO recorded_offence (version_id, source_row, force_code, quarter, offence_code, flags, victim_sex, age_band, location, count)
        SELECT n.id, r.source_row, r.force_code, r.quarter, r.offence_code, r.flags, r.victim_sex, r.age_band, r.location, r.count FROM recorded_offence
        """ + OfVersion;

    private const string AddOutcomes = """
        INSERT INTO recorded_outcome (version_id, source_row, basis, force_code, quarter, offence_code, flags, victim_sex, age_band, outcome_code, count)
        SELECT n.id, r.source_row, r.basis, r.force_code, r.quarter, r.offence_code, r.flags, r.victim_sex, r.age_band, r.outcome_code, r.count FROM recorded_outcome
        """ + OfVersion;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Says how many rows there were and are.</summary>
    public static async Task<string> AddAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        context.Database.SetCommandTimeout(Limit);
        var before = await RowsAsync(context);
        for (var later = 1; later < Times; later++)
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await context.Database.ExecuteSqlRawAsync(AddVersions, later, false);
            await context.Database.ExecuteSqlRawAsync(AddOffences, later);
            await context.Database.ExecuteSqlRawAsync(AddOutcomes, later);
            await transaction.CommitAsync();
        }

        await context.Database.ExecuteSqlRawAsync("ANALYZE");
        var after = await RowsAsync(context);
        return string.Create(CultureInfo.InvariantCulture, $"{before:N0} rows to {after:N0}");
    }

    private static async Task<long> RowsAsync(VawgDbContext context) =>
        await context.RecordedOffences.LongCountAsync() + await context.StoredOutcomes.LongCountAsync();
}
