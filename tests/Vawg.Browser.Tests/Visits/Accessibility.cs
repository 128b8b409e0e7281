using Deque.AxeCore.Commons;
using FluentAssertions;
using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>The rules of accessibility that every page is held to, asked within the page itself.</summary>
internal static class Accessibility
{
    private static readonly string Rules = new BundledAxeScriptProvider().GetScript();

    /// <summary>Violations alone come back: all that was looked at is some megabytes for each page.</summary>
    private const string Ask = """
        async () => {
          const found = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
          });
          return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.help}): ${node.target} ${node.html}`));
        }
        """;

    /// <summary>Violations of the page as it stands, one line each.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        page.Frames.Should().ContainSingle("the rules are asked of the page alone");
        if (!await page.EvaluateAsync<bool>("() => 'axe' in globalThis"))
        {
            await page.EvaluateAsync(Rules);
        }

        return await page.EvaluateAsync<string[]>(Ask);
    }
}
