using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests;

public sealed class MigrationsTests
{
    public static TheoryData<DatabaseEngine> Both => DatabaseEngines.Both;

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task A_migrated_database_lacks_nothing_that_the_model_has(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await using var context = database.CreateContext();

        (await context.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
        context.Database.HasPendingModelChanges().Should().BeFalse();
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task A_migrated_database_holds_no_recorded_offence(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await using var context = database.CreateContext();

        (await context.RecordedOffences.CountAsync()).Should().Be(0);
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task Restatements_kept_before_outcomes_were_are_kept_as_of_recorded_offences(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var context = database.CreateContext();
        await context.GetService<IMigrator>().MigrateAsync("Foundation");
        await context.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO data_set_version (id, collection, table_kind, scope, version_number, file_name, sha256, byte_count, row_count, skipped_row_count, published_at, is_current)
            VALUES (7, 2, 1, 'all', 1, 'crime.csv', '0000000000000000000000000000000000000000000000000000000000000000', 1, 1, 0, '2025-03-31 00:00:00Z', true);
            INSERT INTO restatement (version_id, selection, force_code, quarter, collection, count_before, count_after)
            VALUES (7, 'SUBGROUP:Rape', 'E23000032', 8085, 2, 16, 20), (7, 'SUBGROUP:Rape', 'E23000032', 8086, 2, 16, NULL);
            """);

        await context.Database.MigrateAsync();

        (await context.Restatements.AsNoTracking().OrderBy(r => r.Quarter).ToListAsync()).Should().BeEquivalentTo([Kept(8085, 20), Kept(8086, null)]);

        static Restatement Kept(int quarter, long? after) => new()
        {
            Collection = Collection.OpenData,
            VersionId = 7,
            Kind = RestatedKind.RecordedOffences,
            Subject = "SUBGROUP:Rape",
            ForceCode = "E23000032",
            Quarter = quarter,
            Before = 16,
            After = after,
        };
    }
}
