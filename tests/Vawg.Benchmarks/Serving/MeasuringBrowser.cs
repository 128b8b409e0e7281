using Microsoft.Playwright;
using Vawg.Testing;

namespace Vawg.Benchmarks.Serving;

/// <summary>This machine's Chromium without a window.</summary>
internal sealed class MeasuringBrowser(IPlaywright playwright, IBrowser browser) : IAsyncDisposable
{
    public static string Missing => $"Chromium was not found: set {ChromiumBrowser.Variable} or install chromium";

    /// <summary>The browser, or null where there is none.</summary>
    public static async Task<MeasuringBrowser?> StartAsync()
    {
        if (ChromiumBrowser.ExecutablePath is not { } path)
        {
            return null;
        }

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,

            // Chromium's own sandbox does not start for root, and all that is opened is the product.
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
        });
        return new MeasuringBrowser(playwright, browser);
    }

    /// <summary>A page with an empty cache of its own, in which an analyst is signed in.</summary>
    public async Task<IPage> NewPageAsync(ServedProduct product)
    {
        var context = await browser.NewContextAsync();
        await context.AddCookiesAsync(product.Cookies.Split("; ").Select(pair => pair.Split('=', 2)).Select(pair => new Cookie { Name = pair[0], Value = pair[1], Url = product.Address.ToString() }));
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
