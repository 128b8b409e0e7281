using FluentAssertions;
using Microsoft.Playwright;
using Vawg.Browser.Tests.Visits;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Browser.Tests.Journeys;

/// <summary>What somebody does on the pages of returns on the way of a file to publication.</summary>
internal static class ReturnSteps
{
    /// <summary>How long the product may work on a file.</summary>
    public const float Longest = 60_000;

    /// <summary>Fills in the form of upload, which the page shows, and sends it.</summary>
    public static async Task UploadAsync(IPage page, string force, string quarter, string name, byte[] bytes)
    {
        await page.SelectOptionAsync("#upload-force", force);
        await page.SelectOptionAsync("#upload-quarter", quarter);
        await page.SetInputFilesAsync("#upload-file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and check" }).ClickAsync();
    }

    /// <summary>Waits until the page shows a stage as that of the return.</summary>
    public static Task StandsAtAsync(IPage page, string stage) =>
        Assertions.Expect(page.Locator(".steps [aria-current=step]")).ToContainTextAsync($"{stage} (now)", new() { Timeout = Longest });

    /// <summary>Whether the page names each of the rules as broken, and no other.</summary>
    public static async Task FailsAsync(IPage page, int version, IReadOnlyList<string> rules)
    {
        await StandsAtAsync(page, "Failed");
        await Assertions.Expect(page.Locator(".head .meta").First).ToContainTextAsync($"Version {version}.");
        await Assertions.Expect(page.Locator(".problem")).ToContainTextAsync($"This file failed {rules.Count} checks");
        (await page.Locator(".problem li a").AllInnerTextsAsync()).Should().BeEquivalentTo(rules.Select(ScreeningRules.WordsOf));
        await IsAccessibleAsync(page);
    }

    /// <summary>Gives every warning a reason, and submits.</summary>
    /// <returns>How many warnings there were.</returns>
    public static async Task<int> SubmitAsync(IPage page)
    {
        var reasons = page.Locator("#reasons textarea");
        var count = await reasons.CountAsync();
        for (var i = 0; i < count; i++)
        {
            await reasons.Nth(i).FillAsync("Checked with the force.");
        }

        if (count > 0)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Keep the reasons" }).ClickAsync();
            await Assertions.Expect(page.Locator(".head [role=status]")).ToHaveTextAsync("The reasons are kept.");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Submit", Exact = true }).ClickAsync();
        await StandsAtAsync(page, "Submitted");
        return count;
    }

    public static async Task IsAccessibleAsync(IPage page) => (await Layout.MeasureAsync(page, Screen.Desk)).Violations.Should().BeEmpty();
}
