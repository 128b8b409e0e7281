using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>One running product with figures, for every test that asks it for pages.</summary>
public sealed class ServedDashboard : IAsyncLifetime
{
    public RunningDashboard Dashboard { get; private set; } = null!;

    /// <summary>An admin, whom every page is open to.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Dashboard = await RunningDashboard.StartFilledAsync();
        Client = await Dashboard.NewClientAsync("admin");
        Analyst = await Dashboard.NewClientAsync();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        Analyst.Dispose();
        await Dashboard.DisposeAsync();
    }

    /// <summary>An analyst, to whom the pages of admins are closed.</summary>
    public HttpClient Analyst { get; private set; } = null!;

    /// <summary>The page at an address, with the status that came with it.</summary>
    public async Task<(HttpStatusCode Status, IDocument Page, string Html)> GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, new HtmlParser().ParseDocument(html), html);
    }

    /// <summary>What stands in cells of a page that an analyst opens.</summary>
    public async Task<IReadOnlyList<string>> CellsOfAnalystAsync(string address, string cells)
    {
        using var response = await Analyst.GetAsync(new Uri(address, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        return [.. new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()).QuerySelectorAll(cells).Select(td => td.TextContent.Trim())];
    }
}
