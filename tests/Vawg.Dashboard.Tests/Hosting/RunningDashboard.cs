using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Imports;
using Vawg.Data.Publishing;
using Vawg.Domain.Reference;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Vawg.Testing.Http;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>The product as it is served, on a free port of this machine, with a database of its own.</summary>
public sealed class RunningDashboard : IAsyncDisposable
{
    private static readonly string[] PublishedFiles =
        ["recorded_crime_force_quarter.csv.gz", "outcomes_force_quarter_2018_19.csv.gz", "population_force.csv"];

    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private RunningDashboard(WebApplication app, DirectoryInfo folder)
    {
        _app = app;
        _folder = folder;
        Address = new Uri(app.Urls.Single());
        Cookies = new SignedInCookies(Address);
    }

    /// <summary>Accounts that are signed in.</summary>
    public SignedInCookies Cookies { get; }

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>The folder of the database.</summary>
    public string DataFolder => _folder.FullName;

    public static bool OpenDataExists { get; } = PublishedFiles.All(PublishedData.Exists);

    /// <summary>Starts with the demonstration and, where the published files are present, the open data.</summary>
    public static Task<RunningDashboard> StartFilledAsync() => StartAsync(isFilled: true, NewFolder(), configure: null, []);

    /// <summary>Starts with an empty database, and with further services where a test needs them.</summary>
    public static Task<RunningDashboard> StartEmptyAsync(Action<IServiceCollection>? configure = null) => StartAsync(isFilled: false, NewFolder(), configure, []);

    /// <summary>Starts with an empty database and further settings.</summary>
    public static Task<RunningDashboard> StartWithAsync(params string[] settings) => StartAsync(isFilled: false, NewFolder(), configure: null, settings);

    /// <summary>Starts as it is served to others, behind a proxy on this machine, with an empty database and no account.</summary>
    public static async Task<RunningDashboard> StartProductionAsync(params string[] settings)
    {
        var folder = NewFolder();
        var app = WebHost.Build([.. ProductionSettings(folder.FullName), .. settings]);
        await WebHost.PrepareAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return new RunningDashboard(app, folder);
    }

    /// <summary>What a start for others needs at the least.</summary>
    public static string[] ProductionSettings(string folder) =>
    [
        "--applicationName=Vawg.Dashboard", "--environment=Production", "--urls=http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal",
        $"--Vawg:DataDirectory={folder}", "--Vawg:Secret=Zq8mT2vX5nB7kR4wY9cF3hJ6pL1sD0gA", "--Vawg:BehindProxy=true", "--Vawg:KnownProxies=127.0.0.1",
    ];

    /// <summary>A client of a visitor, that follows nothing and decompresses nothing.</summary>
    public HttpClient NewVisitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>The same, signed in as one of the demonstration accounts.</summary>
    public async Task<HttpClient> NewClientAsync(string account = "analyst")
    {
        var client = NewVisitor();
        client.DefaultRequestHeaders.Add("Cookie", await Cookies.OfAsync(DemonstrationAccounts.Email(account)));
        return client;
    }

    /// <summary>Stops, and starts again with the same database at another address.</summary>
    public async Task<RunningDashboard> RestartAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        return await StartAsync(isFilled: false, _folder, configure: null, []);
    }

    /// <summary>A client of the demonstration contributor, bound to another force.</summary>
    public async Task<HttpClient> NewContributorAsync(ForceCode force)
    {
        await using var context = await Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        await context.Users.Where(a => a.Email == DemonstrationAccounts.Email("westyorkshire")).ExecuteUpdateAsync(set => set.SetProperty(a => a.ForceCode, force.Text));
        return await NewClientAsync("westyorkshire");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static DirectoryInfo NewFolder() => Directory.CreateTempSubdirectory("vawg-dashboard-");

    private static async Task<RunningDashboard> StartAsync(bool isFilled, DirectoryInfo folder, Action<IServiceCollection>? configure, string[] settings)
    {
        if (!isFilled)
        {
            await CopyEmptyAsync(Path.Combine(folder.FullName, "vawg.db"));
        }

        var app = Build([$"--Vawg:DataDirectory={folder.FullName}", $"--Vawg:LoadDemonstration={isFilled}", .. settings], configure);
        await PrepareAsync(app.Services);
        if (isFilled && OpenDataExists)
        {
            await ImportAsync(app.Services.GetRequiredService<OpenDataPublisher>());
        }

        await app.StartAsync();
        return new RunningDashboard(app, folder);
    }

    private static WebApplication Build(string[] settings, Action<IServiceCollection>? configure) => WebHost.Build(
    [
        "--applicationName=Vawg.Dashboard", "--environment=Development", "--urls=http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal",
        $"--Vawg:DemonstrationPassword={SignedInCookies.Password}",
        "--Vawg:Limits:SignIns=100000", "--Vawg:Limits:Files=100000", "--Vawg:Limits:Requests=100000", .. settings,
    ], services =>
    {
        // Tests sign in often, and passwords are slow to look at on purpose.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
        configure?.Invoke(services);
    });

    private static async Task PrepareAsync(IServiceProvider services)
    {
        await WebHost.PrepareAsync(services, CancellationToken.None);
        await services.GetRequiredService<DemonstrationAccounts>().MakeAsync(CancellationToken.None);
    }

    /// <summary>Puts a database with its tables and accounts where a new start finds it; it is made once in a run.</summary>
    private static async Task CopyEmptyAsync(string path)
    {
        if (File.Exists(path))
        {
            return;
        }

        await using var copy = await SqliteDatabase.CreateAsync("dashboard", async connectionString =>
        {
            var folder = NewFolder();
            await using (var app = Build([$"--Vawg:DataDirectory={folder.FullName}", "--Vawg:LoadDemonstration=false", $"--ConnectionStrings:Vawg={connectionString}"], configure: null))
            {
                await PrepareAsync(app.Services);
            }

            folder.Delete(recursive: true);
        });
        File.Move(copy.FilePath, path);
    }

    private static async Task ImportAsync(OpenDataPublisher publisher)
    {
        foreach (var file in PublishedFiles)
        {
            var verdict = OpenDataCheck.Read(PublishedData.Path(file), expected: null, progress: null, CancellationToken.None);
            var good = verdict as CheckedOpenDataFile ?? throw new InvalidOperationException($"{file} was refused.");
            await publisher.PublishAsync(good, AuditActor.CommandLine, progress: null, CancellationToken.None);
        }
    }
}
