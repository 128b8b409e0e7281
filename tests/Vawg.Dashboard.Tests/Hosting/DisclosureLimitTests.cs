using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>The time limits of the disclosure scheme, as an admin sets them and as pages, tables and files then tell shares decided in time.</summary>
public sealed class DisclosureLimitTests : IAsyncLifetime
{
    private const string Asked = "collection=demonstration&period=year-ending-march-2023&figure=in-time-dvds-right-to-ask";

    private RunningDashboard _dashboard = null!;
    private HttpClient _analyst = null!;

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartFilledAsync();
        _analyst = await _dashboard.NewClientAsync();
    }

    public async Task DisposeAsync()
    {
        _analyst.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task Change_of_the_limit_ends_the_series_on_the_page_and_in_its_file()
    {
        (await TextAsync($"/protection?{Asked}", "#disclosure")).Should().Contain("Time limit in the year ending March 2023: 35 days.");
        (await TextAsync($"/protection?{Asked}", "#figure")).Should().NotContain("Series are not compared");

        await SetAsync("35 days from 8 March 2014; 28 days from 1 October 2021", HttpStatusCode.Found);

        (await TextAsync($"/protection?{Asked}", "#disclosure")).Should().Contain("Time limit in the year ending March 2023: 28 days.");
        (await TextAsync($"/protection?{Asked}", "#figure")).Should().Contain("Series are not compared across October 2021: time limit of the disclosure scheme 28 days, before 35.");
        var trend = await _analyst.GetStringAsync(new Uri($"/download/indicators/in-time-dvds-right-to-ask/trend.csv?{Asked}", UriKind.Relative));
        trend.Split('\n').Single(line => line.StartsWith("2021/22 Q3", StringComparison.Ordinal)).Should().Contain("Limit 28 days, before 35");
        (await TextAsync("/protection?collection=demonstration&figure=disclosed-dvds-right-to-ask", "#figure")).Should().NotContain("Series are not compared");
    }

    [Fact]
    public async Task Limit_that_cannot_be_read_is_refused_beside_its_field_and_what_was_typed_stays()
    {
        var page = await SetAsync("28 days since April", HttpStatusCode.OK);

        page.Should().Contain("is not a limit. Write each as").And.Contain("value=\"28 days since April\"");
        (await TextAsync($"/protection?{Asked}", "#disclosure")).Should().Contain("35 days");
    }

    private async Task<string> TextAsync(string address, string section) =>
        new HtmlParser().ParseDocument(await _analyst.GetStringAsync(new Uri(address, UriKind.Relative))).QuerySelector(section)!.TextContent;

    private async Task<string> SetAsync(string limits, HttpStatusCode expected)
    {
        using var client = _dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(client, AppUrls.Settings, await _dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("admin")));
        using var answer = await form.SendAsync(("help-contact", "an admin of the service"), ("security-contact", string.Empty), ("disclosure-limits", limits));
        answer.StatusCode.Should().Be(expected);
        return await answer.Content.ReadAsStringAsync();
    }
}
