using FluentAssertions;
using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>Ways about a page by keyboard alone.</summary>
internal static class Keys
{
    private const int MostTabs = 120;

    /// <summary>Goes on with the tab key until a field has the focus, and types into it.</summary>
    public static async Task TypeAsync(IPage page, string label, string text)
    {
        await TabToAsync(page, page.GetByLabel(label, new() { Exact = true }));
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes on with the tab key until an element has the focus.</summary>
    public static async Task TabToAsync(IPage page, ILocator target)
    {
        await target.WaitForAsync();
        for (var i = 0; i < MostTabs && !await HasFocusAsync(target); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        (await HasFocusAsync(target)).Should().BeTrue("the tab key reaches it");
    }

    private static Task<bool> HasFocusAsync(ILocator target) => target.EvaluateAsync<bool>("element => element === document.activeElement");
}
