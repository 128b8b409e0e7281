using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

[Collection(BrowserGroup.Name)]
public sealed class ChangeOfViewTests(BrowserSession session)
{
    private const string WestYorkshire = "/forces/west-yorkshire?collection=demonstration&period=year-ending-march-2023";

    [SkippableFact]
    public async Task A_choice_changes_the_page_within_the_same_document_and_says_so()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("() => { window.isSameDocument = true; document.getElementById('force').isSameList = true; }");

        await page.SelectOptionAsync("#force", "gwent");
        await HeadingIsAsync(page, "Gwent");

        (await page.EvaluateAsync<bool>("() => window.isSameDocument && document.activeElement.isSameList")).Should().BeTrue("the focus never left the list");
        (await page.TitleAsync()).Should().StartWith("Gwent");
        page.Url.Should().Contain("/forces/gwent?");
        await Assertions.Expect(page.Locator("#shown")).ToContainTextAsync("Gwent");
        await Assertions.Expect(page.Locator(".addr code")).ToContainTextAsync("/forces/gwent?");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Back_and_forward_lead_through_choices_and_links_alike()
    {
        var page = await OpenAsync();
        await page.SelectOptionAsync("#force", "gwent");
        await HeadingIsAsync(page, "Gwent");
        await page.Locator(".crumbs a").ClickAsync();
        await HeadingIsAsync(page, "Forces");

        await page.GoBackAsync();
        await HeadingIsAsync(page, "Gwent");
        await page.GoBackAsync();
        await HeadingIsAsync(page, "West Yorkshire");
        (await page.InputValueAsync("#force")).Should().Be("west-yorkshire");
        await page.GoForwardAsync();
        await HeadingIsAsync(page, "Gwent");
        (await page.InputValueAsync("#force")).Should().Be("gwent");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task The_latest_choice_wins()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("""
            () => ['kent', 'gwent'].forEach(force => {
              const list = document.getElementById('force');
              list.value = force;
              list.dispatchEvent(new Event('change', { bubbles: true }));
            })
            """);

        await HeadingIsAsync(page, "Gwent");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await HeadingIsAsync(page, "Gwent");
        await page.GoBackAsync();
        await HeadingIsAsync(page, "West Yorkshire");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_choice_whose_answer_does_not_come_loads_the_page_instead()
    {
        var page = await OpenAsync();
        await page.RouteAsync("**/forces?*", route => route.Request.IsNavigationRequest ? route.ContinueAsync() : route.AbortAsync());

        await page.SelectOptionAsync("#force", "gwent");
        await HeadingIsAsync(page, "Gwent");

        page.Url.Should().Contain("/forces/gwent?");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_place_in_a_page_that_was_chosen_is_reached_without_asking_again()
    {
        var page = await OpenAsync();
        await page.SelectOptionAsync("#force", "gwent");
        await HeadingIsAsync(page, "Gwent");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);

        await page.Locator(".toc a[href$='#outcomes']").ClickAsync();
        await page.WaitForURLAsync("**#outcomes");

        await Assertions.Expect(page.Locator("#h-outcomes")).ToBeInViewportAsync();
        await page.GoBackAsync();
        await HeadingIsAsync(page, "Gwent");
        asked.Should().NotContain(path => path.StartsWith("/forces", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await session.NewPageAsync(Screen.Desk);
        await page.GotoAsync(WestYorkshire);
        return page;
    }

    private static Task HeadingIsAsync(IPage page, string name) => Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
}
