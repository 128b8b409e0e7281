using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>How a page comes out on one screen.</summary>
public sealed record Layout
{
    /// <summary>Texts of drawings that come out smaller than 12 px.</summary>
    public required IReadOnlyList<string> SmallTexts { get; init; }

    /// <summary>Pixels by which the page is wider than the window.</summary>
    public required int OverflowPixels { get; init; }

    /// <summary>Violations of accessibility, one line each.</summary>
    public required IReadOnlyList<string> Violations { get; init; }

    public static async Task<Layout> MeasureAsync(IPage page, Screen screen) => new()
    {
        SmallTexts = await page.EvaluateAsync<string[]>(PageScripts.SmallTexts),
        OverflowPixels = await page.EvaluateAsync<int>(PageScripts.OverflowPixels),
        Violations = screen.IsChecked ? await Accessibility.ViolationsAsync(page) : [],
    };
}
