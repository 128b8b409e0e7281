using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
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

    /// <param name="engine">The database to run on.</param>
    /// <param name="connectionString">Where it is.</param>
    /// <param name="configure">Services in place of the product's own.</param>
    public static async Task<ServedProduct> StartAsync(DatabaseEngine engine, string connectionString, Action<IServiceCollection>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("vawg-benchmark-");
        var app = WebHost.Build(Settings(engine, connectionString, folder.FullName), configure);
        await WebHost.PrepareAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        var product = new ServedProduct(app, folder);
        product.Client.DefaultRequestHeaders.Add("Cookie", product.Cookies = await new SignedInCookies(product.Address).OfAsync(DemonstrationAccounts.Email("analyst")));
        return product;
    }

    /// <summary>Gets an address to its last byte; anything but success is an error.</summary>
    /// <param name="address">The address, from the root of the product.</param>
    /// <param name="cookies">The cookies of another session than the one that was begun at the start.</param>
    public async Task GetAsync(string address, string? cookies = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (cookies is not null)
        {
            request.Headers.Add("Cookie", cookies);
        }

        using var response = await Client.SendAsync(request);
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
