using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Registers;

[Collection(ServedDashboardGroup.Name)]
public sealed class BaselinePagesTests(ServedDashboard served)
{
    private const string Cumbria = "collection=demonstration&theme=sh&force=cumbria";

    [Fact]
    public async Task New_baseline_stands_on_its_chart_with_who_and_why_until_it_is_retired()
    {
        var before = await TextAsync(served.Analyst, $"/forces/cumbria?{Cumbria}");
        before.Should().NotContain("New baseline").And.NotContain("/admin/baselines");
        (await TextAsync(served.Client, $"/forces/cumbria?{Cumbria}")).Should().Contain("/admin/baselines/add?");
        (await TextAsync(served.Client, $"/admin/baselines/add?{Cumbria}&from=2021-22-q2")).Should().Contain("The chart with a baseline from Q2 2021/22").And.Contain("As it stands.").And.Contain("New baseline");
        (await TextAsync(served.Analyst, $"/forces/cumbria?{Cumbria}")).Should().Be(before, "nothing was kept yet");

        await StartAsync($"/admin/baselines/add?{Cumbria}&from=2021-22-q2", "A new unit <took> over.");

        var page = await TextAsync(served.Analyst, $"/forces/cumbria?{Cumbria}");
        page.Should().Contain("A new baseline starts in Q2 2021/22, decided by ").And.Contain("A new unit &lt;took&gt; over.").And.Contain("From Q2 2021/22: ");
        new HtmlParser().ParseDocument(page).QuerySelectorAll("#trend-chart table tbody tr").Single(r => r.TextContent.Contains("New baseline", StringComparison.Ordinal)).QuerySelector("th")!.TextContent.Should().StartWith("Q2 2021/22");
        (await TextAsync(served.Analyst, $"/download/trend.csv?{Cumbria}")).Should().Contain("2021/22 Q2").And.Contain("New baseline");
        (await TextAsync(served.Analyst, $"/download/trend.svg?{Cumbria}")).Should().Contain("new baseline");
        (await TextAsync(served.Analyst, "/forces/cumbria?collection=demonstration&theme=da")).Should().NotContain("New baseline", "the decision was about another theme");
        (await TextAsync(served.Analyst, "/forces/kent?collection=demonstration&theme=sh")).Should().NotContain("New baseline", "and another force");

        var address = new HtmlParser().ParseDocument(await TextAsync(served.Client, AppUrls.Baselines)).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Cumbria", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        using var client = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(client, address, await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("lead")), "baseline-retire");
        using (var empty = await form.SendAsync(("Reason", " ")))
        {
            (await empty.Content.ReadAsStringAsync()).Should().Contain("There is a problem").And.Contain("Say why it is retired.");
        }

        using (var retired = await form.SendAsync(("Reason", "The unit was closed.")))
        {
            retired.StatusCode.Should().Be(HttpStatusCode.Redirect);
        }

        (await TextAsync(served.Client, AppUrls.Baselines)).Should().Contain("The unit was closed.");
        (await TextAsync(served.Analyst, $"/forces/cumbria?{Cumbria}")).Should().NotContain("New baseline").And.NotContain("A new baseline starts");
    }

    [Fact]
    public async Task New_baseline_of_an_indicator_stands_on_the_chart_of_the_indicator()
    {
        const string figure = "collection=demonstration&force=durham&figure=signed-off-da-16";

        await StartAsync($"/admin/baselines/add?{figure}&from=2021-22-q3", "A new rule of sign-off.");

        (await TextAsync(served.Analyst, $"/outcomes?{figure}")).Should().Contain("A new baseline starts in Q3 2021/22, decided by ").And.Contain("A new rule of sign-off.");
        (await TextAsync(served.Analyst, "/outcomes?collection=demonstration&force=durham&figure=signed-off-da-15")).Should().NotContain("A new rule of sign-off.");
    }

    [Fact]
    public async Task Quarter_that_is_not_offered_and_a_reason_that_is_missing_are_told_beside_their_fields()
    {
        (await TextAsync(served.Client, $"/admin/baselines/add?{Cumbria}&from=1999-00-q1")).Should().Contain("Choose a quarter of the list.");
        using var client = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(client, $"/admin/baselines/add?{Cumbria}&from=2022-23-q1", await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("lead")), "baseline");
        using var empty = await form.SendAsync(("Form.Reason", string.Empty));
        (await empty.Content.ReadAsStringAsync()).Should().Contain("There is a problem").And.Contain("Say why the level before it no longer tells what is usual.");
        using var unknown = await served.Client.GetAsync(new Uri("/admin/baselines/999", UriKind.Relative));
        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var denied = await served.Analyst.GetAsync(new Uri(AppUrls.Baselines, UriKind.Relative));
        denied.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    private async Task StartAsync(string address, string reason)
    {
        using var client = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(client, address, await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("lead")), "baseline");
        using var answer = await form.SendAsync(("Form.Reason", reason));
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
        return System.Text.RegularExpressions.Regex.Replace(await answer.Content.ReadAsStringAsync(), "<!--.*?-->|name=\"__RequestVerificationToken\" value=\"[^\"]*\"", string.Empty, System.Text.RegularExpressions.RegexOptions.Singleline, TimeSpan.FromSeconds(5));
    }
}
