using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

[Collection(BrowserGroup.Name)]
public sealed class FilterTests(BrowserSession session)
{
    [SkippableFact]
    public async Task A_choice_stands_in_the_address_and_back_takes_it_away()
    {
        var page = await session.NewPageAsync(Screen.Desk);
        await page.GotoAsync("/?collection=demonstration");

        await page.SelectOptionAsync("#force", "gwent");
        await page.WaitForURLAsync("**force=gwent**");

        await Assertions.Expect(page.Locator("#themes tr.me th")).ToHaveTextAsync("Gwent");
        (await page.InputValueAsync("#force")).Should().Be("gwent");

        // The reader goes on from where the choice was made.
        await Assertions.Expect(page.Locator("#force")).ToBeFocusedAsync();

        await page.GoBackAsync();
        await page.WaitForURLAsync(url => !url.Contains("force=gwent", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#themes tr.me")).ToHaveCountAsync(0);

        (await page.InputValueAsync("#force")).Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_force_chosen_in_the_list_of_forces_opens_its_page_with_the_other_choices_kept()
    {
        var page = await session.NewPageAsync(Screen.Desk);
        await page.GotoAsync("/forces?collection=demonstration&theme=sh");

        await page.SelectOptionAsync("#force", "kent");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Kent");

        page.Url.Should().Contain("/forces/kent?");
        page.Url.Should().Contain("collection=demonstration").And.Contain("theme=sh");
        (await page.InputValueAsync("#theme")).Should().Be("sh");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Forces_to_compare_with_are_offered_once_a_force_is_chosen()
    {
        var page = await session.NewPageAsync(Screen.Desk);
        await page.GotoAsync("/forces/west-yorkshire?collection=demonstration");

        await page.SelectOptionAsync("#with", "region");
        await page.WaitForURLAsync("**with=region**");

        await Assertions.Expect(page.Locator(".meta")).ToContainTextAsync("Humberside");
        await Assertions.Expect(page.Locator(".meta")).ToContainTextAsync("South Yorkshire");
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Forces_ticked_by_keyboard_are_compared_with_and_stand_in_one_address(bool hasScripts)
    {
        var page = await session.NewPageAsync(Screen.Desk, hasScripts);
        await page.GotoAsync("/forces/west-yorkshire?collection=demonstration&theme=sh");

        await page.Locator("details.choose summary").PressAsync("Enter");
        await page.GetByLabel("Kent", new() { Exact = true }).PressAsync("Space");
        await page.GetByLabel("Durham", new() { Exact = true }).PressAsync("Space");
        await page.GetByText("Compare", new() { Exact = true }).PressAsync("Enter");
        await page.WaitForURLAsync("**with=durham,kent**");

        page.Url.Should().Contain("/forces/west-yorkshire?").And.Contain("theme=sh");
        await Assertions.Expect(page.Locator(".meta")).ToContainTextAsync("Compared with the forces chosen: Durham, Kent.");
        (await page.Locator("details.choose input:checked").CountAsync()).Should().Be(2);
        await page.Context.CloseAsync();
    }
}
