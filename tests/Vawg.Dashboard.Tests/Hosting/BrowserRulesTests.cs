using System.Net;
using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class BrowserRulesTests(ServedDashboard served)
{
    public static TheoryData<string, HttpStatusCode> Answers() => new()
    {
        { "/", HttpStatusCode.OK },
        { "/forces/west-yorkshire?collection=demonstration", HttpStatusCode.OK },
        { "/?with=kent&with=durham", HttpStatusCode.Found },
        { "/download/funnel.svg?collection=demonstration", HttpStatusCode.OK },
        { "/download/funnel.svg?collection=demonstration&period=rubbish", HttpStatusCode.BadRequest },
        { "/health/live", HttpStatusCode.OK },
        { "/health/ready", HttpStatusCode.OK },
        { "/privacy", HttpStatusCode.OK },
        { "/admin/users", HttpStatusCode.Forbidden },
        { "/admin/audit.csv", HttpStatusCode.Forbidden },
        { "/css/nonsense.css", HttpStatusCode.NotFound },
        { "/nonsense", HttpStatusCode.NotFound },
        { "/forces/atlantis", HttpStatusCode.NotFound },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_tells_the_browser_what_it_may_do_and_is_not_stored(string address, HttpStatusCode status)
    {
        using var response = await served.Analyst.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.Should().Be(status);
        BrowserHeaders.Problems(response).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/", HttpStatusCode.Found)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/download/funnel.svg?collection=demonstration", HttpStatusCode.Unauthorized)]
    [InlineData("/admin/audit.csv", HttpStatusCode.Unauthorized)]
    [InlineData("/_blazor/negotiate", HttpStatusCode.Unauthorized)]
    public async Task So_does_every_answer_to_a_visitor(string address, HttpStatusCode status)
    {
        using var visitor = served.Dashboard.NewVisitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.Should().Be(status);
        BrowserHeaders.Problems(response).Should().BeEmpty();
    }

    [Fact]
    public async Task A_host_that_is_not_its_own_is_refused_with_the_same_headers()
    {
        using var visitor = served.Dashboard.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Host = "elsewhere.example";

        using var response = await visitor.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        BrowserHeaders.Problems(response).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/js/site.js")]
    [InlineData("/favicon.svg")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Files_of_the_product_may_be_stored(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        BrowserHeaders.Problems(response, isStored: true).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/forces?collection=demonstration")]
    [InlineData("/forces/west-yorkshire?collection=demonstration&with=similar")]
    [InlineData("/nonsense")]
    public async Task A_page_takes_nothing_from_another_host(string address)
    {
        var (_, page, _) = await served.GetAsync(address);

        page.QuerySelectorAll("[src], link[href], form[action], image[href], use[href]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? e.GetAttribute("action"))
            .Should().NotBeEmpty().And.NotContain(target => target!.Contains("//", StringComparison.Ordinal));
        page.QuerySelectorAll("script").Should().OnlyContain(script => script.HasAttribute("src"));
        page.QuerySelectorAll("style, [style]").Select(e => e.TextContent + e.GetAttribute("style")).Should().NotContain(rule => rule.Contains("url(", StringComparison.OrdinalIgnoreCase));
    }
}
