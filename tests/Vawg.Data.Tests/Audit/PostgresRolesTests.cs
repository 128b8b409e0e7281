using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Seeding;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Measures;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Vawg.Testing.Postgres;
using Xunit;

namespace Vawg.Data.Tests.Audit;

/// <summary>What each role of eng/postgres-roles.sql may do, connected as that role.</summary>
public sealed class PostgresRolesTests
{
    private const string Refused = PostgresErrorCodes.InsufficientPrivilege;

    [SkippableFact]
    public async Task The_owner_migrates_an_empty_database()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseEngine.Postgres);
        await using var roles = await PostgresRoles.CreateAsync(database);

        await using var context = As(roles.Owner).CreateDbContext();
        await context.Database.MigrateAsync();
        await roles.RunScriptAsync();

        await TrailAs(roles.App).AppendAsync(Trails.Entry(1), CancellationToken.None);
    }

    [SkippableFact]
    public async Task The_app_publishes_and_appends_and_starts_on_a_database_that_is_up_to_date()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseEngine.Postgres);
        await using var roles = await PostgresRoles.CreateAsync(database);
        await using var context = As(roles.App).CreateDbContext();

        (await context.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
        await ReferenceSeeder.SeedAsync(context, CancellationToken.None);
        await new ReturnPublisher(As(roles.App), new SteppingClock()).PublishAsync(
            Collection.Demonstration, DemonstrationCollection.Generate().Take(43), AuditActor.System, "test", progress: null, CancellationToken.None);
        await TrailAs(roles.App).AppendAsync(Trails.Entry(1), CancellationToken.None);

        (await context.RecordedOffences.CountAsync()).Should().BePositive("rows are written by binary COPY");
        (await context.AuditEvents.OrderBy(e => e.Sequence).Select(e => e.Act).ToListAsync()).Should().Equal("demonstration-loaded", Trails.Entry(1).Act.Code());
    }

    [SkippableFact]
    public async Task The_app_changes_nothing_of_the_audit_trail_and_cannot_free_itself_to()
    {
        await using var database = await Trails.FilledAsync(DatabaseEngine.Postgres);
        await using var roles = await PostgresRoles.CreateAsync(database);

        (await AnswersAsync(roles.App,
            "UPDATE audit_event SET details = ''",
            "DELETE FROM audit_event",
            "TRUNCATE audit_event",
            "ALTER TABLE audit_event DISABLE TRIGGER ALL",
            "DROP TRIGGER audit_event_kept ON audit_event",
            "DROP TABLE audit_event",
            "DROP FUNCTION audit_refuse() CASCADE",
            "CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
            "SET session_replication_role = replica",
            "INSERT INTO audit_head VALUES (2, 0, decode(repeat('00', 32), 'hex'))",
            "DELETE FROM audit_head",
            "TRUNCATE audit_head",
            "DELETE FROM \"__EFMigrationsHistory\"",
            "CREATE TABLE mine (n integer)")).Should().OnlyContain(answer => answer.Code == Refused);
        (await AnswersAsync(roles.App, "GRANT UPDATE ON audit_event TO CURRENT_USER", "UPDATE audit_event SET details = ''"))[^1].Code.Should().Be(Refused, "who may not grant grants nothing");
        (await AnswersAsync(roles.App, "UPDATE audit_head SET event_count = 1")).Single().Code.Should().Be(PostgresErrorCodes.RaiseException, "the head may move, and only to the next event");
        (await database.VerifyTrailAsync()).Break.Should().BeNull();
    }

    [SkippableFact]
    public async Task The_auditor_searches_and_verifies_and_reads_figures_and_writes_nothing()
    {
        await using var database = await Trails.FilledAsync(DatabaseEngine.Postgres);
        await using var roles = await PostgresRoles.CreateAsync(database);

        (await new AuditVerifier(As(roles.Auditor)).VerifyAsync(noted: null, CancellationToken.None)).Should().BeEquivalentTo(new { Checked = (long)Trails.Events, Break = (AuditBreak?)null });
        (await new AuditQuery(As(roles.Auditor)).PageAsync(new AuditFilter { Who = "ann" }, after: null, CancellationToken.None)).Events.Should().NotBeEmpty();
        await using var context = As(roles.Auditor).CreateDbContext();
        (await context.PreparedFigures.CountAsync()).Should().Be(0);
        (await AnswersAsync(roles.Auditor,
            "INSERT INTO audit_event SELECT * FROM audit_event WHERE sequence = 1",
            "UPDATE audit_head SET event_count = 1",
            "SELECT * FROM audit_head FOR UPDATE",
            "UPDATE audit_event SET details = ''",
            "DELETE FROM audit_event",
            "DELETE FROM prepared_figure",
            "INSERT INTO collection_state VALUES (1, 1, now())",
            "SELECT * FROM recorded_offence",
            "SELECT * FROM coverage",
            "CREATE TABLE mine (n integer)")).Should().OnlyContain(answer => answer.Code == Refused);
    }

    private static TestContexts As(string connectionString) => new(DatabaseEngine.Postgres, connectionString);

    private static AuditTrail TrailAs(string connectionString) => new(As(connectionString), new SteppingClock());

    /// <summary>The code of the error that the database gives to each statement; none where it did as it was told.</summary>
    private static async Task<List<(string Sql, string? Code)>> AnswersAsync(string connectionString, params string[] statements)
    {
        var answers = new List<(string, string?)>();
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var sql in statements)
        {
            try
            {
                await using var command = new NpgsqlCommand(sql, connection);
                await command.ExecuteNonQueryAsync();
                answers.Add((sql, null));
            }
            catch (PostgresException fault)
            {
                answers.Add((sql, fault.SqlState));
            }
        }

        return answers;
    }
}
