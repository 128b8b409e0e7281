using System.Net;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Data.Audit;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class AuditPageTests(ServedDashboard served)
{
    [Fact]
    public async Task An_event_is_read_in_words()
    {
        var name = await RecordAsync("Reader of words");

        var (_, page, _) = await served.GetAsync(AppUrls.AuditOf(new AuditFilter { Who = name }));

        var cells = page.QuerySelectorAll(".log tbody tr").Single().QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()).ToList();
        cells[0].Should().MatchRegex(@"^\d{1,2} [A-Z][a-z]+ \d{4}\d\d:\d\d:\d\d UTC$");
        cells[1..3].Should().Equal(name, "Small cells opened");
        cells[3].Should().StartWith("=HYPERLINK").And.EndWith("cells=3");
        cells[4..7].Should().Equal("Kent", "refused", "192.0.2.10");
        page.QuerySelector("caption")!.TextContent.Should().StartWith("One event, ");
    }

    [Fact]
    public async Task Each_filter_is_kept_in_the_form_and_narrows_the_search()
    {
        var name = await RecordAsync("Reader of filters");

        var (_, found, _) = await served.GetAsync($"/admin/audit?who={Uri.EscapeDataString(name)}&what=small-cells-opened&force=kent&from=2020-01-01&to=2099-12-31");
        var (_, missed, _) = await served.GetAsync($"/admin/audit?who={Uri.EscapeDataString(name)}&what=denied");

        found.QuerySelectorAll(".log tbody tr").Should().HaveCount(1);
        found.QuerySelector("#who")!.GetAttribute("value").Should().Be(name);
        found.QuerySelector("#what option[selected]")!.TextContent.Should().Be("Small cells opened");
        found.QuerySelector("#force option[selected]")!.TextContent.Should().Be("Kent");
        found.QuerySelector("#from")!.GetAttribute("value").Should().Be("2020-01-01");
        missed.QuerySelector("main .state h2")!.TextContent.Should().Be("No event matches");
    }

    [Theory]
    [InlineData("what=witchcraft", "something that nobody can do")]
    [InlineData("force=atlantis", "a force that does not exist")]
    [InlineData("from=yesterday", "a day that does not exist")]
    [InlineData("to=9999-12-31", "a day that does not exist")]
    [InlineData("after=-1", "a page that does not exist")]
    [InlineData("from=2026-11-24&to=2026-11-01", "The first day is after the last")]
    public async Task What_is_not_understood_is_said_on_the_page_and_refused_as_a_file(string query, string words)
    {
        var (status, page, _) = await served.GetAsync($"{AppUrls.Audit}?{query}");
        using var file = await served.Client.GetAsync(new Uri($"{AppUrls.AuditCsv}?{query}", UriKind.Relative));

        status.Should().Be(HttpStatusCode.OK);
        page.QuerySelector("[data-notices]")!.TextContent.Should().Contain(words);
        file.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_file_holds_the_search_without_formulas_and_is_itself_an_event()
    {
        var name = await RecordAsync("Reader of files");
        var address = AppUrls.AuditCsvOf(new AuditFilter { Who = name });

        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative));
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        response.Content.Headers.ContentDisposition!.FileName.Should().Be("audit.csv");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
        lines.Should().HaveCount(2);
        lines[1].Should().Contain($",{name},7,192.0.2.10,small-cells-opened,E23000032,\"'=HYPERLINK(");
        var (_, page, _) = await served.GetAsync("/admin/audit?what=exported");
        page.QuerySelector(".log tbody tr td.wd")!.TextContent.Should().Contain("audit events").And.Contain(Uri.EscapeDataString(name)).And.Contain("rows=1");
    }

    /// <summary>Records an event under a name that no other test uses.</summary>
    private async Task<string> RecordAsync(string name)
    {
        await served.Dashboard.Services.GetRequiredService<AuditTrail>().AppendAsync(
            new AuditEntry
            {
                By = new AuditActor(7, name, "192.0.2.10"),
                Act = AuditAct.SmallCellsOpened,
                Result = AuditResult.Refused,
                ForceCode = "E23000032",
                Subject = "=HYPERLINK(\"http://192.0.2.1\",\"x\")",
                Details = [("cells", "3")],
            },
            CancellationToken.None);
        return name;
    }
}
