using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Data.Progress;
using Vawg.Data.Registers;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>The product behind a proxy, as it is served to others, with its first admin still to be made.</summary>
public sealed class ProductionDashboard : IAsyncLifetime
{
    public const string Source = "203.0.113.7";

    public RunningDashboard Dashboard { get; private set; } = null!;

    /// <summary>A client whose requests come as the proxy passes them on.</summary>
    public HttpClient Proxied { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Dashboard = await RunningDashboard.StartProductionAsync("--Vawg:Hosts=vawg.example;127.0.0.1");
        Proxied = Dashboard.NewVisitor();
        Proxied.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        Proxied.DefaultRequestHeaders.Add("X-Forwarded-For", Source);
    }

    public async Task DisposeAsync()
    {
        Proxied.Dispose();
        await Dashboard.DisposeAsync();
    }

    /// <summary>What the product says on its log once it has started.</summary>
    public async Task<string> SaidAtStartAsync()
    {
        var log = new KeptLines<FirstRun>();
        var services = Dashboard.Services;
        var run = new FirstRun(
            services.GetRequiredService<IDbContextFactory<VawgDbContext>>(), services.GetRequiredService<VawgSettings>(), services.GetRequiredService<AccountLinks>(),
            services.GetRequiredService<DemonstrationAccounts>(), services.GetRequiredService<PeerGroups>(), services.GetRequiredService<Practices>(), log);
        await run.SayHowToSignInAsync([Dashboard.Address.ToString().TrimEnd('/')], CancellationToken.None);
        return log.Lines.Should().ContainSingle().Subject;
    }

    /// <summary>The path of the link for the first admin, as the log has it.</summary>
    public async Task<string> SetUpPathAsync() => (await SaidAtStartAsync()).Split(' ').Single(word => word.StartsWith("http", StringComparison.Ordinal))[Dashboard.Address.ToString().TrimEnd('/').Length..];

    public static Task<HttpResponseMessage> MakeAdminAsync(FormPost form) => form.SendAsync(
        ("Name", "First Admin"), ("Email", "first@example.police.uk"), ("Password", SignedInCookies.Password), ("Again", SignedInCookies.Password));
}
