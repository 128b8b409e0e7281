using Microsoft.Playwright;
using Xunit;

namespace Vawg.Browser.Tests;

[Collection(BrowserGroup.Name)]
public sealed class DocumentationScreenshots(BrowserSession session)
{
    private const string Variable = "VAWG_SCREENSHOTS";

    [SkippableTheory]
    [InlineData("overview", "/?collection=demonstration", 1500, "analyst")]
    [InlineData("force", "/forces/west-yorkshire?collection=demonstration&with=similar&theme=sh", 1500, "analyst")]
    [InlineData("threats", "/threats?collection=demonstration", 1560, "analyst")]
    [InlineData("return", "/returns/1", 1040, "admin")]
    public async Task Pictures_of_the_pages_are_drawn_where_they_are_asked_for(string name, string address, int height, string account)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(folder), $"Set {Variable} to a folder, such as docs/images, to draw them");

        var page = await session.NewPageAsync(Screen.Desk with { Height = height }, account: account);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder!, $"{name}.png") });

        Assert.NotEmpty(picture);
        await page.Context.CloseAsync();
    }
}
