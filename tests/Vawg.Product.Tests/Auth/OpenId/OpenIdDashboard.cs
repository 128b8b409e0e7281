using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.People;
using Xunit;

namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>The product with a provider of its own.</summary>
public class OpenIdDashboard : IAsyncLifetime
{
    /// <summary>An address at which no provider answers.</summary>
    public static readonly Uri Unreachable = new("http://127.0.0.1:9/");

    internal TestProvider Provider { get; private set; } = null!;

    public RunningDashboard Dashboard { get; private set; } = null!;

    /// <summary>What else is set.</summary>
    protected virtual string[] Settings => [];

    public static string[] SettingsFor(Uri authority) =>
    [
        $"--Vawg:OpenId:Authority={authority}", $"--Vawg:OpenId:ClientId={TestProvider.ClientId}", $"--Vawg:OpenId:ClientSecret={TestProvider.ClientSecret}",
        "--Vawg:OpenId:Name=Home Office account", "--Vawg:OpenId:Roles:g-analyst=analyst", "--Vawg:OpenId:Roles:g-lead=thematic-lead", "--Vawg:OpenId:Roles:g-admin=admin",
        "--Vawg:OpenId:Roles:g-gwent=force-contributor:gwent", "--Vawg:OpenId:Roles:g-kent=force-contributor:E23000032",
    ];

    public async Task InitializeAsync()
    {
        Provider = await TestProvider.StartAsync();
        Dashboard = await RunningDashboard.StartWithAsync([.. SettingsFor(Provider.Address), .. Settings]);
    }

    public async Task DisposeAsync()
    {
        await Dashboard.DisposeAsync();
        await Provider.DisposeAsync();
    }

    internal OpenIdBrowser NewBrowser() => new(Dashboard.Address);

    public async Task<VawgDbContext> ContextAsync() => await Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();

    /// <summary>The account that a subject of the provider signs in to; null for none.</summary>
    public async Task<Account?> AccountOfAsync(string subject)
    {
        await using var context = await ContextAsync();
        return await context.Users.SingleOrDefaultAsync(a => context.UserLogins.Any(l => l.UserId == a.Id && l.LoginProvider == Provider.Issuer && l.ProviderKey == subject));
    }

    /// <summary>The events of an act, the newest first.</summary>
    public async Task<List<AuditEvent>> EventsAsync(AuditAct act)
    {
        await using var context = await ContextAsync();
        var code = act.Code();
        return await context.AuditEvents.Where(e => e.Act == code).OrderByDescending(e => e.Sequence).ToListAsync();
    }

    public async Task<List<Session>> SessionsAsync()
    {
        await using var context = await ContextAsync();
        return await context.Sessions.AsNoTracking().ToListAsync();
    }
}
