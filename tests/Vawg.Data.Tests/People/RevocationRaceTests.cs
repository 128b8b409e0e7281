using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.People;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.People;

/// <summary>A role is taken away while its holder writes. The audit numbers events in the order in which transactions were stored, so it tells whether a write came after.</summary>
public sealed class RevocationRaceTests
{
    private const int Rounds = 200;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task No_write_is_stored_after_its_role_was_taken_away(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var contexts = new TestContexts(engine, database.ConnectionString);
        var audit = new AuditTrail(contexts, TimeProvider.System);
        var sessions = new SessionStore(contexts, TimeProvider.System);
        var settings = new SettingStore(contexts, audit, TimeProvider.System);
        await using var context = database.CreateContext();
        var account = await Accounts.AddAsync(context, "admin", Role.Admin);
        var person = (await sessions.FindAsync(await Accounts.SignInAsync(context, sessions, account), CancellationToken.None))!;
        var (before, after) = (0, 0);

        for (var round = 0; round < Rounds; round++)
        {
            await context.Users.ExecuteUpdateAsync(set => set.SetProperty(a => a.Role, Role.Admin));
            var value = $"round {round}";
            var delay = round % 8;
            var write = Task.Run(async () =>
            {
                await Task.Delay(delay % 3);
                return await settings.SetAsync(Setting.HelpContact, value, person, "test", CancellationToken.None);
            });
            var change = Task.Run(async () =>
            {
                await Task.Delay(delay / 3);
                await TakeRoleAwayAsync(contexts, audit, account);
            });
            await Task.WhenAll(write, change);

            var stored = await settings.ValueAsync(Setting.HelpContact, CancellationToken.None) == value;
            stored.Should().Be(await write, "what is refused is not written, and what is acknowledged is");
            if (stored)
            {
                before++;
                var written = await context.AuditEvents.Where(e => e.Act == AuditAct.SettingChanged.Code()).MaxAsync(e => e.Sequence);
                var taken = await context.AuditEvents.Where(e => e.Act == AuditAct.RoleChanged.Code()).MaxAsync(e => e.Sequence);
                written.Should().BeLessThan(taken);
            }
            else
            {
                after++;
            }
        }

        before.Should().BeGreaterThan(0, "some writes were stored first");
        after.Should().BeGreaterThan(0, "some writes came too late");
    }

    private static async Task TakeRoleAwayAsync(TestContexts contexts, AuditTrail audit, int account)
    {
        await using var context = contexts.CreateDbContext();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.Users.Where(a => a.Id == account).ExecuteUpdateAsync(set => set.SetProperty(a => a.Role, Role.Analyst));
        await audit.AppendAsync(context, new AuditEntry { By = AuditActor.System, Act = AuditAct.RoleChanged }, CancellationToken.None);
        await transaction.CommitAsync();
    }
}
