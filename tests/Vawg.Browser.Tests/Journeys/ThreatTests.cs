using System.Globalization;
using FluentAssertions;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

/// <summary>A lead finds out why a theme stands where it does, changes a level, sees what that did and takes it back; sliders move the ranking in place; the page prints as a handout.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ThreatTests(BrowserSession session)
{
    private const string Threats = "/threats?collection=demonstration&period=year-ending-march-2023";

    /// <summary>Two sheets of A4.</summary>
    private const int Sheets = 2;

    [SkippableFact]
    public async Task Lead_lowers_a_level_with_a_reason_sees_what_it_did_and_undoes_it()
    {
        var page = await session.NewPageAsync(Screen.Desk, account: "lead");
        await page.GotoAsync(Threats);
        var before = await RanksAsync(page);
        await page.GetByRole(AriaRole.Table, new() { Name = "Level of each criterion" }).GetByRole(AriaRole.Link, new() { Name = "Online and tech-enabled VAWG", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#h-working")).ToHaveTextAsync($"Why it is {Ordinal(before["Online and tech-enabled VAWG"])}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Change the levels" }).ClickAsync();

        await page.SelectOptionAsync("#level-hidden_scale", "0");
        await Assertions.Expect(page.Locator("#preview tr.me").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep as score set" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-problem]")).ToContainTextAsync("its reason is the old one");
        await page.FillAsync("#reason-hidden_scale", "A survey puts reporting far higher");
        await page.FillAsync("#why", "Survey of the spring");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep as score set" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Score sets");
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "What differs" })).ToContainTextAsync("A survey puts reporting far higher");
        (await Layout.MeasureAsync(page, Screen.Desk)).Violations.Should().BeEmpty();

        await page.GotoAsync(Threats);
        var lowered = await RanksAsync(page);
        lowered["Online and tech-enabled VAWG"].Should().BeGreaterThan(before["Online and tech-enabled VAWG"]!.Value);

        await page.GotoAsync("/threats/score-sets/undo");
        await page.FillAsync("#reason", "The survey was withdrawn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo score set" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Score sets");
        await page.GotoAsync(Threats);
        (await RanksAsync(page)).Should().Equal(before);
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData("/threats/stalking-and-harassment?collection=demonstration", 3)]
    [InlineData("/threats/rape-and-serious-sexual-offences?collection=demonstration&force=west-yorkshire", 7)]
    [InlineData("/threats/child-sexual-abuse-and-exploitation?edition=2024&combine=multiplied", 0)]
    public async Task The_working_on_screen_gives_the_score_on_screen(string address, int sources)
    {
        var page = await session.NewPageAsync(Screen.Desk, account: "analyst");
        await page.GotoAsync(address);
        var parts = await page.Locator(".working tbody").EvaluateAllAsync<double[][][]>("bodies => bodies.map(body => [...body.querySelectorAll('tr[id]')].map(row => [2, 3].map(cell => parseFloat(row.cells[cell].textContent))))");
        var means = parts.Select(part => part.Where(line => !double.IsNaN(line[0])).ToList()).Select(known => known.Sum(l => l[0] * l[1]) / known.Sum(l => l[1])).ToList();
        var sum = await page.Locator(".sum p").Last.TextContentAsync() ?? string.Empty;

        var expected = means[0] * means[1] * (address.Contains("multiplied", StringComparison.Ordinal) ? means[2] : 1 + (0.5 * means[2] / 8));
        double.Parse(sum[(sum.LastIndexOf("= ", StringComparison.Ordinal) + 2)..sum.IndexOf(", rank", StringComparison.Ordinal)], CultureInfo.InvariantCulture).Should().BeApproximately(expected, 0.005);
        (await page.Locator(".working .from").CountAsync()).Should().Be(sources, "each measured input leads to its source, posts by role");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_slider_moves_the_ranking_in_place_and_its_address_can_be_sent_on()
    {
        var page = await session.NewPageAsync(Screen.Desk, account: "analyst");
        await page.GotoAsync(Threats);
        await page.EvaluateAsync("() => window.stood = true");
        var before = await RanksAsync(page);

        await page.Locator("#recorded-online").FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Locator("output[for=recorded-online]")).ToHaveTextAsync("1");
        await Assertions.Expect(page.Locator("#ranking")).ToContainTextAsync("Not the edition's ranking");
        var supposed = await RanksAsync(page);
        supposed["Online and tech-enabled VAWG"].Should().BeLessThan(before["Online and tech-enabled VAWG"]!.Value, "with one in a hundred recorded its volume is far greater");
        page.Url.Should().EndWith("&recorded-online=1");
        (await page.EvaluateAsync<bool>("() => window.stood === true && document.activeElement.id === 'recorded-online'")).Should().BeTrue("nothing was loaded anew and the slider keeps the focus");

        await page.ReloadAsync();
        (await RanksAsync(page)).Should().Equal(supposed);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task The_page_prints_on_two_sheets()
    {
        var page = await session.NewPageAsync(Screen.Desk, account: "lead");
        await page.GotoAsync(Threats);
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        (pdf.Split("/Type /Page\n").Length - 1).Should().BeInRange(1, Sheets);
        await page.Context.CloseAsync();
    }

    /// <summary>The rank of each theme as the table of criteria has it; null where it has none.</summary>
    private static async Task<Dictionary<string, int?>> RanksAsync(IPage page)
    {
        var rows = await page.Locator("#criteria tbody tr").EvaluateAllAsync<string[][]>("rows => rows.map(row => [row.cells[0].textContent.trim(), row.cells[row.cells.length - 1].textContent.trim()])");
        return rows.ToDictionary(r => r[0], r => int.TryParse(r[1], CultureInfo.InvariantCulture, out var rank) ? (int?)rank : null);
    }

    private static string Ordinal(int? rank) => rank switch
    {
        3 => "third",
        4 => "fourth",
        5 => "fifth",
        _ => throw new InvalidOperationException($"The demonstration ranks the theme {rank}."),
    };
}
