using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Testing;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Browser.Tests;

/// <summary>One browser, one product with figures and one without, for every test of the run.</summary>
public sealed class BrowserSession : IAsyncLifetime
{
    // A browser that runs as root in a container has no sandbox, and nothing of it may call home.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Provider =
    [
        "--Vawg:OpenId:Authority=http://127.0.0.1:9/", "--Vawg:OpenId:ClientId=vawg", "--Vawg:OpenId:ClientSecret=between-product-and-provider",
        "--Vawg:OpenId:Name=Home Office account", "--Vawg:OpenId:Roles:g-analyst=analyst",
    ];

    private readonly VisitsAhead _visits;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningDashboard? _filled;
    private RunningDashboard? _empty;

    public BrowserSession() => _visits = new VisitsAhead(VisitOnceAsync);

    public async Task InitializeAsync()
    {
        if (ChromiumBrowser.ExecutablePath is not { } path)
        {
            return;
        }

        _filled = await RunningDashboard.StartFilledAsync();
        await HandedInReturns.MakeAsync(_filled);

        // Nothing listens at the address of its identity provider: what is looked at are the pages on this side.
        _empty = await RunningDashboard.StartWithAsync(Provider);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Headless = true, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        await _visits.StopAsync();
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
        foreach (var dashboard in new[] { _filled, _empty }.OfType<RunningDashboard>())
        {
            await dashboard.DisposeAsync();
        }
    }

    /// <summary>A page of the product with figures; the test is skipped where there is no browser, and fails when CI=true.</summary>
    public Task<IPage> NewPageAsync(Screen screen, bool hasScripts = true, string? account = "analyst") => NewPageAsync(screen, isEmpty: false, hasScripts, account);

    /// <summary>A page of somebody who has just signed in, whose session no other test uses.</summary>
    public async Task<IPage> NewPageInNewSessionAsync(string account)
    {
        var page = await NewPageAsync(Screen.Desk, isEmpty: false, hasScripts: true, account: null);
        await page.Context.AddCookiesAsync(BrowserCookies.Of(await _filled!.Cookies.SignInAsync(DemonstrationAccounts.Email(account), SignedInCookies.Password), _filled.Address));
        return page;
    }

    /// <summary>The database of the product with figures.</summary>
    public Task<VawgDbContext> ContextAsync() => _filled!.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();

    /// <summary>What one state of a page is like; each is visited once.</summary>
    public Task<Visit> VisitAsync(PageState state)
    {
        _ = ChromiumBrowser.RequiredPath();
        Skip.If(state.NeedsOpenData && !RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");
        return _visits.OfAsync(state, [.. ChosenStates.All.Where(s => !s.NeedsOpenData || RunningDashboard.OpenDataExists)]);
    }

    private async Task<Visit> VisitOnceAsync(PageState state)
    {
        var page = await NewPageAsync(Screen.Desk, state.IsEmpty, hasScripts: true, state.Account);
        try
        {
            return await Visit.MakeAsync(page, state);
        }
        finally
        {
            await page.Context.CloseAsync();
        }
    }

    /// <param name="account">The demonstration account that is signed in; null for a visitor.</param>
    private async Task<IPage> NewPageAsync(Screen screen, bool isEmpty, bool hasScripts, string? account)
    {
        _ = ChromiumBrowser.RequiredPath();
        var dashboard = (isEmpty ? _empty : _filled)!;
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = dashboard.Address.ToString(),
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            JavaScriptEnabled = hasScripts,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(15_000);
        if (account is not null)
        {
            await context.AddCookiesAsync(BrowserCookies.Of(await dashboard.Cookies.OfAsync(DemonstrationAccounts.Email(account)), dashboard.Address));
        }

        return await context.NewPageAsync();
    }
}
