using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Testing;
using Vawg.Testing.Http;

namespace Vawg.Benchmarks.Serving;

/// <summary>The product in this process, on a free port of this machine alone, with a client that accepts what a browser does.</summary>
internal sealed class ServedProduct : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private ServedProduct(WebApplication app, DirectoryInfo folder)
    {
        _app = app;
        _folder = folder;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        Client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>The cookies of an analyst who is signed in.</summary>
    public string Cookies { get; private set; } = string.Empty;

    public IServiceProvider Services => _app.Services;

    public static async Task<ServedProduct> StartAsync(DatabaseEngine engine, string connectionString)
    {
        var folder = Directory.CreateTempSubdirectory("vawg-benchmark-");
        var app = WebHost.Build(Settings(engine, connectionString, folder.FullName));
        await WebHost.PrepareAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        var product = new ServedProduct(app, folder);
        product.Client.DefaultRequestHeaders.Add("Cookie", product.Cookies = await new SignedInCookies(product.Address).OfAsync(DemonstrationAccounts.Email("analyst")));
        return product;
    }

    /// <summary>Gets an address to its last byte; anything but success is an error.</summary>
    public async Task GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string[] Settings(DatabaseEngine engine, string connectionString, string folder) =>
    [
        "--applicationName=Vawg.Dashboard",
        "--environment=Development",
        $"--Vawg:DemonstrationPassword={SignedInCookies.Password}",
        $"--contentRoot={RepositoryRoot.Combine("src", "Vawg.Dashboard")}",
        "--urls=http://127.0.0.1:0",
        $"--Vawg:Database={engine.ToString().ToLowerInvariant()}",
        $"--ConnectionStrings:Vawg={connectionString}",
        $"--Vawg:DataDirectory={folder}",
        "--Vawg:LoadDemonstration=true",
        "--Vawg:Limits:SignIns=10000000",
        "--Vawg:Limits:Files=10000000",
        "--Vawg:Limits:Requests=10000000",
        "--Serilog:MinimumLevel:Default=Error",
    ];
}
