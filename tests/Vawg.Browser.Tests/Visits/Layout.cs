using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>How a page comes out on one screen.</summary>
public sealed record Layout
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

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
        Violations = screen.IsChecked ? await ViolationsAsync(page) : [],
    };

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Tags] },
            Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
            ResultTypes = [ResultType.Violations],
        });
        return (from violation in result.Violations
                from node in violation.Nodes
                select $"{violation.Id} ({violation.Help}): {node.Target} {node.Html}").ToList();
    }
}
