using FluentAssertions;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

[Collection(BrowserGroup.Name)]
public sealed class SourceTests(BrowserSession session)
{
    [SkippableFact]
    public async Task The_source_of_a_figure_opens_and_closes_by_keyboard_and_gives_the_focus_back()
    {
        var page = await session.NewPageAsync(Screen.Desk);
        await page.GotoAsync("/?collection=demonstration", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var address = page.Url;
        var figure = page.Locator("a.vl").First;
        var value = await figure.InnerTextAsync();

        var dialog = await OpenedSource.OpenAsync(page, link => link.PressAsync("Enter"));

        (await dialog.InnerTextAsync()).Should().Contain("Where this figure comes from").And.Contain(value);
        await page.WaitForFunctionAsync("() => document.querySelector('[role=dialog]').contains(document.activeElement)");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await Assertions.Expect(figure).ToBeFocusedAsync();
        page.Url.Should().Be(address);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Without_scripts_the_source_of_a_figure_is_a_page()
    {
        var page = await session.NewPageAsync(Screen.Desk, hasScripts: false);
        await page.GotoAsync("/?collection=demonstration");
        var value = await page.Locator("a.vl").First.InnerTextAsync();

        await page.Locator("a.vl").First.ClickAsync();
        await page.WaitForURLAsync("**/source?**");

        (await page.Locator("main").InnerTextAsync()).Should().Contain(value);
        await page.Context.CloseAsync();
    }
}
