using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>What one visit to a page found.</summary>
public sealed record Visit
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    public required int Status { get; init; }

    /// <summary>Requests to another host than the product's.</summary>
    public required IReadOnlyList<string> ForeignRequests { get; init; }

    /// <summary>Errors of the console and of scripts.</summary>
    public required IReadOnlyList<string> Errors { get; init; }

    /// <summary>What the content security policy stopped.</summary>
    public required IReadOnlyList<string> Stopped { get; init; }

    /// <summary>Drawings that a screen reader would meet without a role or a name.</summary>
    public required IReadOnlyList<string> NamelessDrawings { get; init; }

    /// <summary>Texts of drawings that come out smaller than 12 px.</summary>
    public required IReadOnlyList<string> SmallTexts { get; init; }

    /// <summary>Pixels by which the page is wider than the window.</summary>
    public required int Overflow { get; init; }

    /// <summary>Violations of accessibility, one line each.</summary>
    public required IReadOnlyList<string> Violations { get; init; }

    public static async Task<Visit> MakeAsync(IPage page, PageState state, Screen screen)
    {
        var watch = await PageWatch.StartAsync(page);
        var response = await page.GotoAsync(state.Path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await state.Prepare(page);
        return new Visit
        {
            Status = response!.Status,
            NamelessDrawings = await page.EvaluateAsync<string[]>(PageScripts.NamelessDrawings),
            SmallTexts = await page.EvaluateAsync<string[]>(PageScripts.SmallTexts),
            Overflow = await page.EvaluateAsync<int>(PageScripts.Overflow),
            Stopped = await watch.StoppedAsync(),
            ForeignRequests = watch.ForeignRequests,
            Errors = watch.ErrorsOf(state),
            Violations = screen == Screen.Desk || screen == Screen.Phone ? await ViolationsAsync(page) : [],
        };
    }

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
