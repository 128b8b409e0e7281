using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>The source of the first figure of a page, opened over it.</summary>
public static class OpenedSource
{
    private const int MostTries = 5;

    /// <summary>Opens it by a press on its link. Until the connection stands the link leads to a page that says the same, so the step is then taken again.</summary>
    public static async Task<ILocator> OpenAsync(IPage page, Func<ILocator, Task> press)
    {
        var address = page.Url;
        var dialog = page.GetByRole(AriaRole.Dialog);
        var ownPage = page.Locator("h1", new() { HasText = "Where this figure comes from" });
        for (var i = 0; i < MostTries; i++)
        {
            await press(page.Locator("a.vl").First);
            await dialog.Or(ownPage).WaitForAsync();
            if (await dialog.IsVisibleAsync())
            {
                return dialog;
            }

            await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        }

        throw new InvalidOperationException($"{MostTries} presses did not open the source of the first figure of {address}.");
    }
}
