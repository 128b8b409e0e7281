using FluentAssertions;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

/// <summary>A lead goes from a sentence on outcome 16 in one force to the funnel, the trend, the sign-off rate and the commitment with its evidence, in five clicks.</summary>
[Collection(BrowserGroup.Name)]
public sealed class OutcomeTests(BrowserSession session)
{
    [SkippableFact]
    public async Task Lead_goes_from_a_sentence_on_outcome_16_to_the_evidence_of_the_commitment_in_five_clicks()
    {
        var page = await session.NewPageAsync(Screen.Desk, account: "lead");
        await page.GotoAsync("/?collection=demonstration&period=year-ending-march-2023");

        // 1: from the sentence to the funnel, in which the force is the one that is named.
        await page.Locator("#attention").GetByRole(AriaRole.Link, new() { Name = "Domestic abuse: outcome 16 in Lancashire", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#h-figure")).ToHaveTextAsync("Domestic abuse: outcome 16");
        await Assertions.Expect(page.Locator("#figure > .lead")).ToContainTextAsync("higher than comparable forces (99.8%)");
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "Funnel plot: Domestic abuse: outcome 16" }).First).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator("#figure-funnel .margin")).ToContainTextAsync("since the year ending March 2022");

        // 2: to the trend on the same page.
        await page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" }).GetByRole(AriaRole.Link, new() { Name = "Its trend" }).ClickAsync();
        await Assertions.Expect(page.Locator("#figure-trend-title")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#figure-trend-title")).ToContainTextAsync("Lancashire, by quarter");

        // 3: to whether those closures were signed off.
        await page.Locator("#figure-funnel .margin").GetByRole(AriaRole.Link, new() { Name = "Closures signed off" }).ClickAsync();
        await Assertions.Expect(page.Locator("#h-figure")).ToHaveTextAsync("Closures signed off by an inspector or above, domestic abuse, outcome 16");
        await Assertions.Expect(page.Locator("#figure > .lead")).ToContainTextAsync("lower than comparable forces (99.8%)");

        // 4: to what the force undertook about closures, with its evidence.
        await page.Locator("#figure-funnel .margin").GetByRole(AriaRole.Link, new() { Name = "A8", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("A8");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Embedded");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Evidence");
        (await Layout.MeasureAsync(page, Screen.Desk)).Violations.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Lead_puts_an_item_aside_with_a_reason_and_lists_it_again()
    {
        var page = await session.NewPageAsync(Screen.Desk, account: "lead");
        await page.GotoAsync("/?collection=demonstration&period=year-ending-march-2023&attention=all");
        var item = page.Locator("#attention .att li").Filter(new() { HasText = "Domestic abuse: outcome 16 in Nottinghamshire" });
        await item.GetByRole(AriaRole.Link, new() { Name = "Put aside" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it aside" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-problem]")).ToContainTextAsync("Say why it needs no attention now");
        await page.FillAsync("#reason", "Known since the planted difference was made");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it aside" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Overview");
        await Assertions.Expect(item).ToHaveCountAsync(0);

        await page.Locator("#attention details summary").ClickAsync();
        await page.Locator("#attention details").GetByRole(AriaRole.Link, new() { Name = "List again" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Known since the planted difference was made");
        await page.FillAsync("#reason", "It is to be looked at after all");
        await page.GetByRole(AriaRole.Button, new() { Name = "List it again" }).ClickAsync();
        await Assertions.Expect(page.Locator("#attention")).ToContainTextAsync("Domestic abuse: outcome 16 in Nottinghamshire");
        await page.Context.CloseAsync();
    }
}
