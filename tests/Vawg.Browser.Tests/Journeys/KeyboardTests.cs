using FluentAssertions;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

[Collection(BrowserGroup.Name)]
public sealed class KeyboardTests(BrowserSession session)
{
    private const string Overview = "/?collection=demonstration&period=year-ending-march-2023";
    private const int MostTabs = 250;

    [SkippableTheory]
    [InlineData("#attention a[href*='/forces/']")]
    [InlineData("#themes tbody th a")]
    public async Task From_the_overview_to_a_trend_and_back_by_keyboard_alone(string link)
    {
        var page = await session.NewPageAsync(Screen.Desk);
        await page.GotoAsync(Overview);
        await TabToAsync(page, link);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#trend-chart .plot:visible").WaitForAsync();

        await TabToAsync(page, "#trend-chart .plot");
        var readout = page.Locator("#trend-chart .readout");
        var before = await readout.InnerTextAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        var newest = await readout.InnerTextAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        var earlier = await readout.InnerTextAsync();
        await page.Keyboard.PressAsync("Home");
        var first = await readout.InnerTextAsync();

        new[] { newest, earlier, first }.Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.StartsWith('Q'), "each names its quarter");
        first.Should().NotBe(before);
        (await readout.GetAttributeAsync("aria-live")).Should().Be("polite", "it is announced");

        await page.Keyboard.PressAsync("t");
        (await page.Locator("#trend-chart details.twin table").IsVisibleAsync()).Should().BeTrue("key T opens the table");
        await page.Keyboard.PressAsync("t");
        (await page.Locator("#trend-chart details.twin table").IsVisibleAsync()).Should().BeFalse("key T closes it again");

        await page.GoBackAsync();
        await page.WaitForURLAsync(url => url.EndsWith(Overview, StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Overview");
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData("/?collection=demonstration", "desk")]
    [InlineData("/?collection=demonstration", "phone")]
    [InlineData("/forces?collection=demonstration", "phone")]
    [InlineData("/forces/west-yorkshire?collection=demonstration&with=similar", "desk")]
    [InlineData("/forces/west-yorkshire?collection=demonstration&with=similar", "phone")]
    [InlineData("/method", "desk")]
    [InlineData("/source?collection=demonstration", "desk")]
    [InlineData("/nonsense", "desk")]
    public async Task The_focus_is_seen_at_every_stop_of_the_page(string address, string screen)
    {
        var page = await session.NewPageAsync(Screen.Named(screen));
        await page.GotoAsync(address);
        var unseen = new List<string>();
        var stops = 0;
        for (; stops < MostTabs; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("() => document.activeElement === document.body"))
            {
                break;
            }

            if (await UnseenAsync(page) is { } element)
            {
                unseen.Add(element);
            }
        }

        stops.Should().BeGreaterThan(5);
        unseen.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var page = await session.NewPageAsync(Screen.Phone);
        await page.GotoAsync(Overview);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#main");
        await page.Keyboard.PressAsync("Tab");

        (await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)")).Should().BeTrue();
        await page.Context.CloseAsync();
    }

    /// <summary>The start of the element that holds the focus without showing it; null when it is seen.</summary>
    private static async Task<string?> UnseenAsync(IPage page) => await page.EvaluateAsync<bool>(PageScripts.FocusIsSeen)
        ? null
        : await page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 160)");

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("() => document.activeElement === document.body"))
            {
                continue;
            }

            (await UnseenAsync(page)).Should().BeNull("the focus is always seen");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"{MostTabs} presses of Tab did not lead to {selector}.");
    }
}
