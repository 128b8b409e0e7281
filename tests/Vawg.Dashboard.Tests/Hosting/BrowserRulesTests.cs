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
        { "/css/site.css", HttpStatusCode.OK },
        { "/js/site.js", HttpStatusCode.OK },
        { "/favicon.svg", HttpStatusCode.OK },
        { "/download/funnel.svg?collection=demonstration", HttpStatusCode.OK },
        { "/health/live", HttpStatusCode.OK },
        { "/health/ready", HttpStatusCode.OK },
        { "/nonsense", HttpStatusCode.NotFound },
        { "/forces/atlantis", HttpStatusCode.NotFound },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string address, HttpStatusCode status)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.Should().Be(status);
        var policy = response.Headers.GetValues("Content-Security-Policy").First();
        policy.Should().ContainAll("default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");
        policy.Should().NotContain("unsafe-eval").And.NotContain("http").And.NotContain("*");
        policy.Split(';').Single(part => part.Contains("script-src", StringComparison.Ordinal)).Should().NotContain("unsafe-inline");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        response.Headers.Should().ContainKey("Permissions-Policy");
        response.Headers.Should().NotContainKey("Server").And.NotContainKey("X-Powered-By");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/forces")]
    [InlineData("/forces/west-yorkshire")]
    [InlineData("/nonsense")]
    public async Task Pages_are_not_stored(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative));

        response.Headers.CacheControl!.NoStore.Should().BeTrue();
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
