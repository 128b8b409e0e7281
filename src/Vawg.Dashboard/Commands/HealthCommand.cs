using System.CommandLine;

namespace Vawg.Dashboard.Commands;

/// <summary>health: for containers that have no other way to ask.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var address = new Option<Uri>("--address") { Description = "Where the product listens.", DefaultValueFactory = _ => new Uri("http://127.0.0.1:8080") };
        var health = new Command("health", "Asks the product that runs on this machine whether it is ready. Ends with 0 when it is, else 1.") { address };
        health.SetAction((parsed, cancellationToken) => AskAsync(parsed.GetRequiredValue(address), cancellationToken));
        return health;
    }

    private static async Task<int> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(new Uri(AppUrls.Ready, UriKind.Relative), cancellationToken);
            Console.WriteLine(response.IsSuccessStatusCode ? "Ready." : "Not ready.");
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"No answer from {address}.");
            return 1;
        }
    }
}
