using FluentAssertions;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Vawg.Dashboard.Hosting;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

/// <summary>A thematic lead signs in, goes from a theme to a force and to where its figure comes from, and signs out, by keyboard alone.</summary>
[Collection(BrowserGroup.Name)]
public sealed class LeadTests(BrowserSession session)
{
    [SkippableFact]
    public async Task Lead_follows_a_theme_to_a_force_and_to_the_source_of_its_figure_by_keyboard_alone()
    {
        var page = await session.NewPageAsync(Screen.Desk, account: null);
        await page.GotoAsync("/forces?collection=demonstration&theme=sh");
        await Keys.TypeAsync(page, "E-mail address", DemonstrationAccounts.Email("lead"));
        await Keys.TypeAsync(page, "Password", SignedInCookies.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Demonstration lead").First).ToBeVisibleAsync();
        page.Url.Should().EndWith("/forces?collection=demonstration&theme=sh", "sign-in leads back");

        await Keys.TabToAsync(page, page.Locator("main tbody th").GetByRole(AriaRole.Link, new() { Name = "Bedfordshire", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Bedfordshire");
        (await Layout.MeasureAsync(page, Screen.Desk)).Violations.Should().BeEmpty();

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Keys.TabToAsync(page, page.Locator("#figures tr.me a.vl"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Where this figure comes from").First).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => { const dialog = document.querySelector('[role=dialog]'); return !dialog || dialog.contains(document.activeElement); }");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await page.ReloadAsync();
        await Keys.TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("You have signed out");
        await page.GotoAsync("/forces");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        await page.Context.CloseAsync();
    }
}
