using System.Data.Common;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Tests.Publishing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Audit;

public sealed class AuditTrailTests
{
    private const int Writers = 8;
    private const int EventsOfEach = 50;

    public static TheoryData<DatabaseEngine> Both => DatabaseEngines.Both;

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task An_event_says_who_what_when_where_and_how_it_ended(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await database.Trail().AppendAsync(
            new AuditEntry
            {
                By = new AuditActor(7, "Siân Lead", "192.0.2.10"),
                Act = AuditAct.Exported,
                Result = AuditResult.Failed,
                ForceCode = "E23000032",
                Subject = "audit\0trail",
                Details = [("filter", "theme=sh; force=kent"), ("rows", "12")],
            },
            CancellationToken.None);

        await using var context = database.CreateContext();
        var stored = await context.AuditEvents.SingleAsync();
        stored.Should().BeEquivalentTo(new
        {
            Sequence = 1L,
            AccountId = (int?)7,
            Who = "Siân Lead",
            Source = "192.0.2.10",
            Act = "exported",
            Result = "failed",
            ForceCode = "E23000032",
            Subject = "audit trail",
            Details = "filter=\"theme=sh; force=kent\"; rows=12",
            PreviousHash = new byte[32],
        });
        stored.AtUtc.Should().Be(new DateTime(2025, 3, 31, 9, 30, 0, DateTimeKind.Utc));
        (await context.AuditHeads.SingleAsync()).Should().BeEquivalentTo(new { EventCount = 1L, stored.Hash });
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task Long_text_is_cut_to_its_column(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var entry = new AuditEntry { By = new AuditActor(null, new string('n', 99) + "😀", "x"), Act = AuditAct.Denied, Subject = new string('s', 301), Details = [("all", new string('d', 3000))] };

        await database.Trail().AppendAsync(entry, CancellationToken.None);

        await using var context = database.CreateContext();
        var stored = await context.AuditEvents.SingleAsync();
        (stored.Who.Length, stored.Subject.Length, stored.Details.Length).Should().Be((100, 300, 2000));
        stored.Subject.Should().EndWith("s...");
        (await database.VerifyTrailAsync()).Break.Should().BeNull();
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task Eight_writers_at_once_make_one_chain_and_who_rolls_back_leaves_nothing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(database, writer))));

        await using var context = database.CreateContext();
        var sequences = await context.AuditEvents.OrderBy(e => e.Sequence).Select(e => e.Sequence).ToListAsync();
        sequences.Should().Equal(Enumerable.Range(1, Writers * EventsOfEach).Select(i => (long)i));
        (await context.AuditEvents.CountAsync(e => e.Subject == "rolled back")).Should().Be(0);
        (await database.VerifyTrailAsync()).Should().BeEquivalentTo(new { Checked = (long)(Writers * EventsOfEach), Break = (AuditBreak?)null });
    }

    [Fact]
    public async Task Chain_does_not_fork_on_sqlite_when_a_transaction_began_by_reading()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseEngine.Sqlite);
        await using var context = database.CreateContext();
        await context.Database.OpenConnectionAsync();
        await using var reading = context.Database.UseTransaction(((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true));
        (await context.AuditEvents.CountAsync()).Should().Be(0);
        await database.Trail().AppendAsync(Trails.Entry(1), CancellationToken.None);

        var append = () => database.Trail().AppendAsync(context, Trails.Entry(2), CancellationToken.None);

        await append.Should().ThrowAsync<SqliteException>("what it read is no longer the end of the chain");
    }

    [SkippableTheory]
    [InlineData(DatabaseEngine.Sqlite, "UPDATE audit_event SET details = '' WHERE sequence = 2")]
    [InlineData(DatabaseEngine.Sqlite, "DELETE FROM audit_event WHERE sequence = 2")]
    [InlineData(DatabaseEngine.Sqlite, "INSERT OR REPLACE INTO audit_event SELECT sequence, utc_microseconds, account_id, 'x', source, act, force_code, subject, result, details, previous_hash, hash FROM audit_event WHERE sequence = 2")]
    [InlineData(DatabaseEngine.Sqlite, "INSERT OR REPLACE INTO audit_head VALUES (1, 0, zeroblob(32))")]
    [InlineData(DatabaseEngine.Sqlite, "UPDATE audit_head SET event_count = 1")]
    [InlineData(DatabaseEngine.Sqlite, "DELETE FROM audit_head")]
    [InlineData(DatabaseEngine.Postgres, "UPDATE audit_event SET details = '' WHERE sequence = 2")]
    [InlineData(DatabaseEngine.Postgres, "DELETE FROM audit_event WHERE sequence = 2")]
    [InlineData(DatabaseEngine.Postgres, "TRUNCATE audit_event")]
    [InlineData(DatabaseEngine.Postgres, "UPDATE audit_head SET event_count = 1")]
    [InlineData(DatabaseEngine.Postgres, "DELETE FROM audit_head")]
    public async Task The_database_itself_refuses_to_change_what_is_recorded(DatabaseEngine engine, string sql)
    {
        await using var database = await Trails.FilledAsync(engine);
        await using var context = database.CreateContext();

        var change = () => context.Database.ExecuteSqlRawAsync(sql);

        (await change.Should().ThrowAsync<DbException>()).Which.Message.Should().Contain("audit_");
        (await database.VerifyTrailAsync()).Break.Should().BeNull();
    }

    private static async Task WriteAsync(TestDatabase database, int writer)
    {
        var trail = new AuditTrail(database.Contexts(), TimeProvider.System);
        for (var i = 0; i < EventsOfEach; i++)
        {
            await using var context = database.CreateContext();
            await using (await context.Database.BeginTransactionAsync())
            {
                if (i % 5 == 0)
                {
                    await trail.AppendAsync(context, Trails.Entry(i) with { Subject = "rolled back" }, CancellationToken.None);
                }
            }

            await trail.AppendAsync(context, Trails.Entry(i) with { Subject = $"writer {writer}" }, CancellationToken.None);
        }
    }
}
