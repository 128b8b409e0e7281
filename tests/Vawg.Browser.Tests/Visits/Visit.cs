using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>What one visit to a page found.</summary>
public sealed record Visit
{
    public required int Status { get; init; }

    /// <summary>Requests to another host than the product's.</summary>
    public required IReadOnlyList<string> ForeignRequests { get; init; }

    /// <summary>Errors and warnings of the console and of scripts.</summary>
    public required IReadOnlyList<string> Errors { get; init; }

    /// <summary>What the content security policy stopped.</summary>
    public required IReadOnlyList<string> Stopped { get; init; }

    /// <summary>Drawings that a screen reader would meet without a role or a name.</summary>
    public required IReadOnlyList<string> NamelessDrawings { get; init; }

    /// <summary>How the page comes out, by the name of the screen.</summary>
    public required IReadOnlyDictionary<string, Layout> Layouts { get; init; }

    public static async Task<Visit> MakeAsync(IPage page, PageState state)
    {
        var watch = await PageWatch.StartAsync(page);
        var response = await page.GotoAsync(state.Path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        // Parts below the screen are drawn once they come near it; a visit looks at all of them.
        await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = ".sec { content-visibility: visible !important; }" });
        var layouts = new Dictionary<string, Layout>(StringComparer.Ordinal);
        foreach (var screen in Screen.All)
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await state.Prepare(page);
            layouts[screen.Name] = await Layout.MeasureAsync(page, screen);
        }

        return new Visit
        {
            Status = response!.Status,
            NamelessDrawings = await page.EvaluateAsync<string[]>(PageScripts.NamelessDrawings),
            Stopped = await watch.StoppedAsync(),
            ForeignRequests = watch.ForeignRequests,
            Errors = watch.ErrorsOf(state),
            Layouts = layouts,
        };
    }
}
