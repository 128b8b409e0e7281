using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Product.Tests.Auth;

/// <summary>The only two admins take each other's role at the same moment.</summary>
public sealed class LastAdminRaceTests
{
    private const int Rounds = 20;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task One_of_two_admins_is_left(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var dashboard = await RunningDashboard.StartWithAsync($"--Vawg:Database={engine.ToString().ToLowerInvariant()}", $"--ConnectionStrings:Vawg={database.ConnectionString}");
        await using var context = database.CreateContext();
        var emails = (string[])[DemonstrationAccounts.Email("admin"), DemonstrationAccounts.Email("admin2")];

        for (var round = 0; round < Rounds; round++)
        {
            await context.Users.Where(a => emails.Contains(a.Email)).ExecuteUpdateAsync(set => set.SetProperty(a => a.Role, Role.Admin));
            var accounts = await context.Users.AsNoTracking().Where(a => emails.Contains(a.Email)).OrderBy(a => a.Id).Select(a => a.Id).ToListAsync();
            var admins = await Task.WhenAll(accounts.Select(id => SignInAsync(dashboard, id)));

            await Task.WhenAll(DemoteAsync(dashboard, admins[0], accounts[1]), DemoteAsync(dashboard, admins[1], accounts[0]));

            (await context.Users.CountAsync(a => a.Role == Role.Admin)).Should().Be(1);
        }
    }

    private static async Task<Admin> SignInAsync(RunningDashboard dashboard, int account)
    {
        await using var scope = dashboard.Services.CreateAsyncScope();
        var sessions = scope.ServiceProvider.GetRequiredService<SessionStore>();
        var session = await sessions.StartAsync(scope.ServiceProvider.GetRequiredService<VawgDbContext>(), account, hasSecondFactor: false, "a browser", "192.0.2.1", CancellationToken.None);
        return new Admin((await sessions.FindAsync(session.Id, CancellationToken.None))!, "192.0.2.1");
    }

    private static async Task DemoteAsync(RunningDashboard dashboard, Admin by, int account)
    {
        await using var scope = dashboard.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountAdministration>().SetScopeAsync(by, account, new AccountScope(Role.Analyst, Force: null, SeesSmallCells: false), CancellationToken.None);
    }
}
