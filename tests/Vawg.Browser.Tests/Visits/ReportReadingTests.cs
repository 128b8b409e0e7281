using System.Globalization;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Returns.Screening;
using Xunit;

namespace Vawg.Browser.Tests.Visits;

/// <summary>The report of a return as a screen reader reads it, wide and on a phone, where its table is laid out as a list.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ReportReadingTests(BrowserSession session)
{
    public static TheoryData<string> Screens => [Screen.Desk.Name, Screen.Phone.Name];

    [SkippableTheory]
    [MemberData(nameof(Screens))]
    public async Task A_failed_return_reads_its_verdict_then_counts_then_each_finding(string screen)
    {
        var order = await OpenAsync(screen, HandedInReturns.Failed);

        order.ThenReads("heading", "Humberside, Q1 2022/23");
        order.ThenReads("listitem", string.Empty);
        order.ThenReads("StaticText", "Failed (now)");
        order.ThenReads("heading", "There is a problem");
        order.ThenReads("StaticText", "This file failed");
        order.ThenReads("link", "upload it again");
        order.ThenReads("heading", "Screening report");
        order.ThenReads("combobox", "Severity");
        order.ThenReads("button", "Filter");
        order.ThenReads("table", string.Empty);
        await ReadsReportAsync(order, HandedInReturns.Failed);
    }

    [SkippableTheory]
    [MemberData(nameof(Screens))]
    public async Task A_screened_return_reads_its_report_then_what_would_change_then_what_can_be_done(string screen)
    {
        var order = await OpenAsync(screen, HandedInReturns.Screened);

        order.ThenReads("heading", "Kent, Q1 2022/23");
        order.ThenReads("StaticText", "Screened (now)");
        order.ThenReads("heading", "Screening report");
        order.ThenReads("table", string.Empty);
        await ReadsReportAsync(order, HandedInReturns.Screened);
        order.ThenReads("heading", "A reason for each warning");
        order.ThenReads("textbox", string.Empty);
        order.ThenReads("button", "Keep the reasons");
        order.ThenReads("heading", "Submit");
        order.ThenReads("StaticText", "It can be submitted once each warning has a reason.");
        order.ThenReads("button", "Withdraw");
    }

    private async Task<ReadingOrder> OpenAsync(string screen, int id)
    {
        var page = await session.NewPageAsync(Screen.Named(screen), account: "admin");
        await page.GotoAsync(string.Create(CultureInfo.InvariantCulture, $"/returns/{id}"));

        // Sections far below the window are laid out when the reader comes near them.
        await page.SetViewportSizeAsync(Screen.Named(screen).Width, 8_000);
        await page.WaitForFunctionAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
        var order = await ReadingOrder.OfAsync(page);
        await page.Context.CloseAsync();
        return order;
    }

    /// <summary>Counts by severity, then each finding: severity, rule, sheet, row, what to do.</summary>
    private async Task ReadsReportAsync(ReadingOrder order, int id)
    {
        await using var context = await session.ContextAsync();
        var findings = await context.SubmissionFindings.Where(f => f.SubmissionId == id).OrderBy(f => f.Ordinal).ToListAsync();
        foreach (var severity in findings.GroupBy(f => f.Severity))
        {
            order.ThenReads("StaticText", Verb((FindingSeverity)severity.Key));
        }

        var lines = findings.GroupBy(f => (f.RuleCode, f.Sheet)).Select(g => g.First()).ToList();
        lines.Should().NotBeEmpty();
        lines.ForEach(f => Reads(order, f));
    }

    private static void Reads(ReadingOrder order, SubmissionFinding finding)
    {
        order.ThenReads("row", string.Empty);
        order.ThenReads("StaticText", ((FindingSeverity)finding.Severity).ToString());
        order.ThenReads("rowheader", ScreeningRules.WordsOf(finding.RuleCode));
        if (finding.Sheet is { } sheet)
        {
            order.ThenReads("StaticText", sheet);
        }

        if (finding.Row is { } row)
        {
            order.ThenReads("StaticText", row.ToString(CultureInfo.InvariantCulture));
        }

        order.ThenReads("StaticText", finding.Remedy);
    }

    private static string Verb(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Fail => "fail",
        FindingSeverity.Warning => "warn",
        _ => "note",
    };
}
