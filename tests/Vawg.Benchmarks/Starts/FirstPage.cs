using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Vawg.Benchmarks.Serving;
using Vawg.Dashboard;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Testing.Http;

namespace Vawg.Benchmarks.Starts;

/// <summary>Starts the built product and asks until it is ready, then signs in and asks for its overview.</summary>
internal static class FirstPage
{
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    public static async Task<double> SecondsAsync(DatabaseEngine engine, string connectionString)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["ASPNETCORE_URLS"] = address, ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Vawg__DemonstrationPassword"] = SignedInCookies.Password };
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var begun = Stopwatch.GetTimestamp();
        await using var product = new ProductProcess(engine, connectionString, settings);
        while (!await IsReadyAsync(client))
        {
            if (product.HasEnded)
            {
                throw await product.FaultAsync();
            }

            if (Stopwatch.GetElapsedTime(begun) > Limit)
            {
                throw new TimeoutException("The product was not ready in time.");
            }

            await Task.Delay(BetweenQuestions);
        }

        client.DefaultRequestHeaders.Add("Cookie", await new SignedInCookies(client.BaseAddress).OfAsync(DemonstrationAccounts.Email("analyst")));
        using var page = await client.GetAsync(new Uri(AppUrls.Overview, UriKind.Relative));
        page.EnsureSuccessStatusCode();
        await page.Content.CopyToAsync(Stream.Null);
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(AppUrls.Ready, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
