using FluentAssertions;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Vawg.Dashboard.Hosting;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

/// <summary>An admin signs in, invites somebody and finds the event, by keyboard alone.</summary>
[Collection(BrowserGroup.Name)]
public sealed class AdminTests(BrowserSession session)
{
    [SkippableFact]
    public async Task Admin_signs_in_invites_a_contributor_and_reads_the_event_by_keyboard_alone()
    {
        var page = await session.NewPageAsync(Screen.Desk, account: null);
        await page.GotoAsync("/admin/users/invite");

        await Keys.TypeAsync(page, "E-mail address", DemonstrationAccounts.Email("admin"));
        await Keys.TypeAsync(page, "Password", SignedInCookies.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Invite somebody" })).ToBeVisibleAsync();

        await Keys.TypeAsync(page, "Name, as others should see it", "Keyboard Person");
        await Keys.TypeAsync(page, "E-mail address", "keyboard.person@example.org");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowUp");
        (await page.EvaluateAsync<string>("() => document.activeElement.value")).Should().Be("force-contributor", "arrow keys move through the roles");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Kent");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The account of Keyboard Person is made");

        await Keys.TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Back to users" }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("Keyboard Person");
        await Keys.TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Audit", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".log")).ToContainTextAsync("Account invited");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_contributor_who_asks_the_dialog_for_another_force_learns_nothing_of_it()
    {
        var page = await session.NewPageAsync(Screen.Desk, account: "westyorkshire");
        await page.GotoAsync("/forces/west-yorkshire?collection=demonstration", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var figure = page.Locator("#figures a.vl").First;
        await figure.EvaluateAsync("link => { link.href = '/source?collection=demonstration&theme=sh&force=kent'; }");

        await figure.ClickAsync();

        await Assertions.Expect(page.GetByText("Where this figure comes from").First).ToBeVisibleAsync();
        (await page.ContentAsync()).Should().NotContain("Kent");
        await page.Context.CloseAsync();
    }
}
