using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Data.Returns;
using Vawg.Domain.People;
using Vawg.Domain.Returns.Screening;
using Vawg.Testing.Databases;
using Vawg.Testing.Http;
using Vawg.Testing.Returns;

namespace Vawg.Drills;

/// <summary>What outlives the product while it is stopped and started again: its database, its folder, its address, and people who are signed in.</summary>
internal sealed class DrillGround : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vawg-drill-");
    private readonly TestDatabase? _database;

    public DrillGround(TestDatabase database)
        : this(database.Engine, database.ConnectionString) => _database = database;

    public DrillGround(DatabaseEngine engine, string connectionString)
    {
        Engine = engine;
        ConnectionString = connectionString;
        Contexts = new DrillContexts(engine, connectionString);
        Files = new ReturnFiles(Path.Combine(Folder, "returns"));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public DatabaseEngine Engine { get; }

    public string ConnectionString { get; }

    public string Folder => _folder.FullName;

    /// <summary>What the product says on its log, from every start.</summary>
    public string LogFile => Path.Combine(Folder, "product.log");

    public Uri Address { get; } = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));

    public HttpClient Client { get; }

    public IDbContextFactory<VawgDbContext> Contexts { get; }

    public ReturnFiles Files { get; }

    public static async Task<DrillGround> OpenAsync(DatabaseEngine engine) => new(await TestDatabase.CreateAsync(engine));

    /// <summary>Starts the product and waits until it serves.</summary>
    public async Task<DrillProduct> StartAsync(string? killFile = null)
    {
        var product = new DrillProduct(this, killFile);
        await product.ServesAsync(Client);
        return product;
    }

    /// <summary>Makes an admin and gives the returns as this one sees them.</summary>
    public async Task<WebReturns> SignInAsync(string name)
    {
        var email = $"{name}@drill.example";
        var account = new Account
        {
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString("N"),
            Name = name,
            Role = Role.Admin,
            CreatedAtUtc = TimeProvider.System.GetUtcNow().UtcDateTime,
        };
        account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, SignedInCookies.Password);
        await using var context = await Contexts.CreateDbContextAsync();
        context.Users.Add(account);
        await context.SaveChangesAsync();
        return new WebReturns(Client, await new SignedInCookies(Address).OfAsync(email));
    }

    /// <summary>Some of what screening found to fail, for whoever has to find out why.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        await using var context = await Contexts.CreateDbContextAsync();
        return await context.SubmissionFindings.Where(f => f.Severity == (short)FindingSeverity.Fail).Take(5).Select(f => f.RuleCode + " " + f.Sheet + " " + f.Column + " " + f.Value).ToListAsync();
    }

    public Task<IReadOnlyList<string>> BrokenAsync() => ReturnInvariants.BrokenAsync(Contexts, Files);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        if (Environment.GetEnvironmentVariable("VAWG_DRILL_LOG") is { Length: > 0 } kept)
        {
            File.Copy(LogFile, kept, overwrite: true);
        }

        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
