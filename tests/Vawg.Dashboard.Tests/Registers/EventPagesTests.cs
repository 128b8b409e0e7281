using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Domain.Reference;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Registers;

[Collection(ServedDashboardGroup.Name)]
public sealed class EventPagesTests(ServedDashboard served)
{
    private const string Title = "Wiltshire's <new> system";
    private const string Encoded = "Wiltshire&#x27;s &lt;new&gt; system";

    [Fact]
    public async Task Event_of_a_force_stands_on_its_chart_its_table_its_files_and_its_page_and_on_no_other_force()
    {
        await AddAsync(Title, "wiltshire", "2021-05-01");

        const string own = "force=wiltshire&collection=demonstration";
        var page = await TextAsync(served.Analyst, "/forces/wiltshire?collection=demonstration");
        page.Should().Contain(Encoded).And.Contain("May 2021").And.Contain("Wiltshire, as an event").And.NotContain("Add an event");
        var rows = new HtmlParser().ParseDocument(page).QuerySelectorAll("#trend-chart table tbody tr");
        rows.Single(r => r.TextContent.Contains(Title, StringComparison.Ordinal)).QuerySelector("th")!.TextContent.Should().StartWith("Q1 2021/22");
        (await TextAsync(served.Analyst, $"/download/trend.svg?{own}")).Should().Contain("&lt;new&gt; system");
        (await TextAsync(served.Analyst, $"/download/trend.csv?{own}")).Should().Contain(Title).And.Contain(",events");
        (await TextAsync(served.Analyst, "/forces/kent?collection=demonstration")).Should().NotContain(Encoded);
        (await TextAsync(served.Analyst, "/?collection=demonstration")).Should().NotContain(Encoded);
        (await TextAsync(served.Client, "/forces/wiltshire?collection=demonstration")).Should().Contain("/admin/events/add?of=wiltshire");
        using var other = await served.Dashboard.NewClientAsync("westyorkshire");
        (await TextAsync(other, "/forces/west-yorkshire?collection=demonstration")).Should().NotContain(Encoded);
    }

    [Fact]
    public async Task List_holds_published_breaks_that_cannot_be_edited_and_a_changed_event_keeps_its_versions()
    {
        await AddAsync("Cleveland campaign", "cleveland", "2020-10-01");
        var list = new HtmlParser().ParseDocument(await TextAsync(served.Client, AppUrls.Events));
        list.QuerySelectorAll("tbody tr").Select(r => r.TextContent).Where(t => t.Contains("cannot be edited")).Should().HaveCount(SeriesBreaks.All.Count);
        var address = list.QuerySelectorAll("tbody th a").Single(a => a.TextContent == "Cleveland campaign").GetAttribute("href")!;

        var lead = await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("lead"));
        using (var client = served.Dashboard.NewVisitor())
        {
            var form = await FormPost.OpenAsync(client, address, lead, "event-retire");
            using var empty = await form.SendAsync(("Retire.Reason", " "));
            (await empty.Content.ReadAsStringAsync()).Should().Contain("There is a problem").And.Contain("Say why it is retired.");
            using var retired = await form.SendAsync(("Retire.Reason", "It was called off."));
            retired.StatusCode.Should().Be(HttpStatusCode.Redirect);
        }

        var page = await TextAsync(served.Client, address);
        page.Should().Contain("This event is on no chart: It was called off.").And.Contain("2, retired");
        (await TextAsync(served.Analyst, "/forces/cleveland?collection=demonstration")).Should().NotContain("Cleveland campaign");
    }

    private async Task AddAsync(string title, string force, string day)
    {
        using var client = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(client, $"{AppUrls.NewEvent}?of={force}", await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("lead")), "event");
        using var answer = await form.SendAsync(("Form.Force", force), ("Form.Kind", "system-migration"), ("Form.Title", title), ("Form.FirstDay", day), ("Form.What", "What happened."), ("Form.Source", "A notice"));
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsStringAsync();
    }
}
