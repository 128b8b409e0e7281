using System.Globalization;
using FluentAssertions;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

/// <summary>A return from its template to figures on the pages of others.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ReturnTests(BrowserSession session)
{
    private const string Force = "west-yorkshire";
    private const string Quarter = "2022-23-q2";
    private const string Figures = $"/forces/{Force}?collection=returns";

    /// <summary>Counts the documents that pages of returns came as; what is drawn into one is not counted.</summary>
    private const string CountDocuments = "if (/^\\/returns\\/[0-9]+$/.test(location.pathname)) { sessionStorage.documents = 1 + Number(sessionStorage.documents ?? 0); }";

    [SkippableFact]
    public async Task A_return_with_twelve_mistakes_is_mended_in_two_rounds_and_becomes_figures_on_open_pages()
    {
        var page = await NewPageAsync("admin");
        var analyst = await OpenFiguresAsync();
        var template = await DownloadTemplateAsync(page);

        await UploadAsync(page, template.ToBytes(FilledTemplate.Mistakes));
        await ReturnSteps.FailsAsync(page, 1, FilledTemplate.Mistakes);
        await IsOneDocumentAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "upload it again" }).ClickAsync();
        await UploadAsync(page, template.ToBytes(FilledTemplate.MendedLast));
        await ReturnSteps.FailsAsync(page, 2, FilledTemplate.MendedLast);
        await IsOneDocumentAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "upload it again" }).ClickAsync();
        await UploadAsync(page, template.ToBytes([]));
        await ReturnSteps.StandsAtAsync(page, "Screened");
        await IsOneDocumentAsync(page);
        await ReturnSteps.IsAccessibleAsync(page);
        (await ReturnSteps.SubmitAsync(page)).Should().BeGreaterThanOrEqualTo(2);
        await ReturnSteps.IsAccessibleAsync(page);

        var told = Assertions.Expect(analyst.Locator("#news")).ToHaveTextAsync("New figures were published and are shown.", new() { Timeout = ReturnSteps.Longest });
        await ApproveByKeyboardAsync();
        await told;
        await ShowsNewFiguresInPlaceAsync(analyst);
        await SourceLeadsToRowsAsync();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task A_page_of_a_return_at_work_follows_it_without_being_loaded_again()
    {
        var page = await NewPageAsync("admin");
        var path = $"/returns/{HandedInReturns.Screened}";
        var isFirst = true;

        // The first answer is of a moment that is over too soon to be caught for certain: while the file was read.
        await page.RouteAsync("**" + path, async route =>
        {
            var answer = await route.FetchAsync();
            var html = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = isFirst ? html.Replace("data-stage=\"Screened\"", $"data-follow=\"{path}/stage\" data-stage=\"Reading\"", StringComparison.Ordinal) : html });
            isFirst = false;
        });
        var asked = page.WaitForRequestAsync("**" + path + "/stage");

        await page.GotoAsync(path);
        await page.EvaluateAsync("() => { window.isSameDocument = true; }");
        await asked;

        await Assertions.Expect(page.Locator("[data-stage=Screened]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[data-follow]")).ToHaveCountAsync(0);
        (await page.EvaluateAsync<bool>("() => window.isSameDocument")).Should().BeTrue("the page followed the work");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Without_scripts_a_return_is_handed_in_mended_and_signed_off()
    {
        var page = await session.NewPageAsync(Screen.Desk, hasScripts: false, account: "admin");
        var content = new SmallReturn { ForceCode = "E23000008" };
        await page.GotoAsync("/returns");
        await ReturnSteps.UploadAsync(page, "durham", "2022-23-q1", "durham.zip", (content with { Harassment = "1,204" }).ToBytes());
        await LookAgainAsync(page);
        await ReturnSteps.StandsAtAsync(page, "Failed");
        await Assertions.Expect(page.Locator(".problem li")).ToContainTextAsync("Number written as text with a separator: recorded_offences, row 3");

        await page.GetByRole(AriaRole.Link, new() { Name = "upload it again" }).ClickAsync();
        (await page.InputValueAsync("#upload-force")).Should().Be("durham");
        await ReturnSteps.UploadAsync(page, "durham", "2022-23-q1", "durham.zip", content.ToBytes());
        await LookAgainAsync(page);
        await ReturnSteps.StandsAtAsync(page, "Screened");
        await ReturnSteps.SubmitAsync(page);

        var second = await session.NewPageAsync(Screen.Desk, hasScripts: false, account: "admin2");
        await second.GotoAsync(new Uri(page.Url).AbsolutePath);
        await second.GetByRole(AriaRole.Button, new() { Name = "Approve and publish" }).ClickAsync();
        await LookAgainAsync(second);
        await ReturnSteps.StandsAtAsync(second, "Published");
        await page.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    private static Task UploadAsync(IPage page, byte[] bytes) => ReturnSteps.UploadAsync(page, Force, Quarter, "west yorkshire q2.xlsx", bytes);

    private static async Task<FilledTemplate> DownloadTemplateAsync(IPage page)
    {
        await page.GotoAsync("/returns");
        await page.GetByText("Template to fill in").ClickAsync();
        await page.SelectOptionAsync("#template-force", Force);
        await page.SelectOptionAsync("#template-quarter", Quarter);
        await ReturnSteps.IsAccessibleAsync(page);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "XLSX" }).ClickAsync());
        download.SuggestedFilename.Should().Be($"return-{Force}-{Quarter}.xlsx");
        return FilledTemplate.Read((await download.PathAsync())!, download.SuggestedFilename);
    }

    /// <summary>The upload and the work that followed were drawn into the document that stood. What the browser loads after this is counted anew.</summary>
    private static async Task IsOneDocumentAsync(IPage page) =>
        (await page.EvaluateAsync<int>("() => { const count = Number(sessionStorage.documents ?? 0); sessionStorage.documents = 0; return count; }")).Should().Be(0);

    private async Task ApproveByKeyboardAsync()
    {
        var page = await NewPageAsync("admin2");
        await page.GotoAsync($"/returns?period={Quarter}");
        await Keys.TabToAsync(page, page.Locator("[aria-labelledby=h-waiting] tr", new() { HasText = "Submitted" }).GetByRole(AriaRole.Link, new() { Name = "West Yorkshire", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("West Yorkshire, Q2 2022/23");
        await ReturnSteps.IsAccessibleAsync(page);
        await Keys.TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Approve and publish" }));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**?done=approve");
        await page.EvaluateAsync("() => { window.isSameDocument = true; }");
        await ReturnSteps.StandsAtAsync(page, "Published");
        (await page.EvaluateAsync<bool>("() => window.isSameDocument")).Should().BeTrue("the page followed the publication");
        await ReturnSteps.IsAccessibleAsync(page);
        await page.Context.CloseAsync();
    }

    /// <summary>An analyst reads far down the page of the force.</summary>
    private async Task<IPage> OpenFiguresAsync()
    {
        var page = await NewPageAsync("analyst");
        await page.GotoAsync(Figures, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForFunctionAsync("() => document.querySelector('[data-published]')?.dataset.published");
        await Assertions.Expect(page.Locator("#figures caption")).ToContainTextAsync("Q1 2022/23");
        await page.EvaluateAsync("() => { window.isSameDocument = true; scrollTo({ top: 900, behavior: 'instant' }); }");
        return page;
    }

    private static async Task ShowsNewFiguresInPlaceAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("#figures caption")).ToContainTextAsync("Q2 2022/23");
        await Assertions.Expect(page.Locator("#figures").GetByLabel($"Stalking and harassment, {FilledTemplate.StalkingAndHarassment} recorded: show its source")).ToHaveCountAsync(1);
        (await page.EvaluateAsync<bool>("() => window.isSameDocument")).Should().BeTrue("it was not loaded again");
        (await page.EvaluateAsync<double>("() => scrollY")).Should().BeApproximately(900, 2, "the reader stays where they were");
        await ReturnSteps.IsAccessibleAsync(page);
        await page.Context.CloseAsync();
    }

    private async Task SourceLeadsToRowsAsync()
    {
        var page = await NewPageAsync("westyorkshire");
        await page.GotoAsync(Figures, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var figure = await page.Locator("a.vl").First.InnerTextAsync();

        var dialog = await OpenedSource.OpenAsync(page, link => link.ClickAsync());

        var rows = await dialog.Locator("[aria-label='Table: Rows summed'] tbody td:last-child").AllInnerTextsAsync();
        rows.Sum(Whole).Should().BePositive().And.Be(Whole(figure));
        await dialog.GetByText("Close", new() { Exact = true }).WaitForAsync();
        await page.WaitForFunctionAsync("() => document.getAnimations().every(animation => animation.playState === 'finished')");
        await ReturnSteps.IsAccessibleAsync(page);
        await page.Context.CloseAsync();
    }

    /// <summary>Loads the page until the product has done its part, as somebody without scripts does.</summary>
    private static async Task LookAgainAsync(IPage page)
    {
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Look again" });
        for (var look = 0; look < 100 && await again.CountAsync() > 0; look++)
        {
            await again.ClickAsync();
            await Task.Delay(200);
        }
    }

    private async Task<IPage> NewPageAsync(string account)
    {
        var page = await session.NewPageAsync(Screen.Desk, account: account);
        await page.AddInitScriptAsync(CountDocuments);
        return page;
    }

    private static int Whole(string text) => int.Parse(text.Replace('\u2212', '-'), NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
