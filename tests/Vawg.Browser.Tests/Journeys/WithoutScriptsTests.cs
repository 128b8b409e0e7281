using FluentAssertions;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

[Collection(BrowserGroup.Name)]
public sealed class WithoutScriptsTests(BrowserSession session)
{
    [SkippableFact]
    public async Task The_overview_is_whole_without_scripts()
    {
        var page = await session.NewPageAsync(Screen.Desk, hasScripts: false);
        await page.GotoAsync("/?collection=demonstration");

        (await page.Locator(".figs .v").AllInnerTextsAsync()).Should().HaveCountGreaterThan(2).And.OnlyContain(figure => figure.Any(char.IsDigit));
        (await page.Locator("#attention li").CountAsync()).Should().BePositive();
        (await page.Locator("figure svg:visible").CountAsync()).Should().BeGreaterThanOrEqualTo(2);
        (await page.Locator("#themes tbody tr").CountAsync()).Should().Be(44, "43 forces and the nation");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_force_page_is_whole_without_scripts()
    {
        var page = await session.NewPageAsync(Screen.Desk, hasScripts: false);
        await page.GotoAsync("/forces/west-yorkshire?collection=demonstration");

        (await page.Locator("#figures tbody td b").AllInnerTextsAsync()).Should().HaveCountGreaterThan(8).And.OnlyContain(figure => figure.Length > 0);
        foreach (var figure in new[] { "#trend-chart", "#focus", "#funnel", "#outcomes" })
        {
            (await page.Locator($"{figure} svg:visible").CountAsync()).Should().BePositive();
            (await page.Locator($"{figure} details.twin table").CountAsync()).Should().BePositive("each chart has a table");
        }

        await page.Locator("#trend-chart details.twin summary").ClickAsync();
        (await page.Locator("#trend-chart details.twin table").IsVisibleAsync()).Should().BeTrue();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Filters_are_sent_by_their_button_without_scripts()
    {
        var page = await session.NewPageAsync(Screen.Desk, hasScripts: false);
        await page.GotoAsync("/?collection=demonstration");

        await page.SelectOptionAsync("#force", "gwent");
        await page.GetByText("Show", new() { Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**force=gwent**");

        (await page.InputValueAsync("#force")).Should().Be("gwent");
        await page.Context.CloseAsync();
    }
}
