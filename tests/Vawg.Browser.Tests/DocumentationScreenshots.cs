using Microsoft.Playwright;
using Xunit;

namespace Vawg.Browser.Tests;

[Collection(BrowserGroup.Name)]
public sealed class DocumentationScreenshots(BrowserSession session)
{
    private const string Variable = "VAWG_SCREENSHOTS";

    [SkippableTheory]
    [InlineData("overview", "/?collection=demonstration", 1500)]
    [InlineData("force", "/forces/west-yorkshire?collection=demonstration&with=similar&theme=sh", 1500)]
    public async Task Pictures_of_the_pages_are_drawn_where_they_are_asked_for(string name, string address, int height)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(folder), $"Set {Variable} to a folder, such as docs/images, to draw them");

        var page = await session.NewPageAsync(Screen.Desk with { Height = height });
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder!, $"{name}.png") });

        Assert.NotEmpty(picture);
        await page.Context.CloseAsync();
    }
}
