using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Vawg.Data.People;
using Vawg.Domain.People;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

/// <summary>What an open page does when its session ends, or is about to.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SessionWatchTests(BrowserSession session)
{
    private const string Account = "admin2";
    private const float Minute = 60_000;

    [SkippableFact]
    public async Task An_open_page_leaves_within_a_minute_of_the_end_of_its_session()
    {
        var page = await OpenAsync();

        await SetAsync(set => set.SetProperty(s => s.EndedAtUtc, DateTime.UnixEpoch).SetProperty(s => s.End, SessionEnd.EndedByHand));

        await page.WaitForURLAsync("**/sign-in?ended=ended&return=*", new() { Timeout = Minute });
        (await page.TextContentAsync("main"))!.Should().Contain("Your session was ended");
        page.Url.Should().Contain(Uri.EscapeDataString("/forces/kent"));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task The_warning_before_an_idle_session_ends_can_be_answered_by_keyboard()
    {
        var page = await OpenAsync();
        var nearEnd = TimeProvider.System.GetUtcNow().UtcDateTime - SessionRules.Idle + SessionRules.Warning;

        await SetAsync(set => set.SetProperty(s => s.LastSeenAtUtc, nearEnd));

        var stay = page.GetByRole(AriaRole.Button, new() { Name = "Stay signed in" });
        await stay.WaitForAsync(new() { Timeout = Minute });
        (await page.TextContentAsync(".watch"))!.Should().Contain("because nothing was done for a while");
        (await Layout.MeasureAsync(page, Screen.Desk)).Violations.Should().BeEmpty();
        await stay.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await stay.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await session.NewPageInNewSessionAsync(Account);
        await page.GotoAsync("/forces/kent?collection=demonstration", new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private async Task SetAsync(Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Session>> change)
    {
        await using var context = await session.ContextAsync();
        var newest = await context.Sessions.Where(s => s.EndedAtUtc == null).OrderByDescending(s => s.StartedAtUtc).Select(s => s.Id).FirstAsync();
        (await context.Sessions.Where(s => s.Id == newest).ExecuteUpdateAsync(change)).Should().Be(1);
    }
}
