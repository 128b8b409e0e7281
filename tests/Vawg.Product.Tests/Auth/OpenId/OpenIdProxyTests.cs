using FluentAssertions;
using Vawg.Dashboard;
using Xunit;

namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>The way to the provider where a proxy in front of the product speaks HTTPS.</summary>
public sealed class OpenIdProxyTests(OpenIdProxyTests.ProxiedDashboard served) : IClassFixture<OpenIdProxyTests.ProxiedDashboard>
{
    [Fact]
    public async Task Way_back_is_https_and_cookies_belong_to_this_host_alone()
    {
        using var browser = served.Dashboard.NewVisitor();
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var answer = await browser.GetAsync(new Uri(AppUrls.OpenIdSignIn, UriKind.Relative));

        var back = new UriBuilder(served.Dashboard.Address) { Scheme = Uri.UriSchemeHttps, Path = AppUrls.OpenIdCallback }.Uri.AbsoluteUri;
        answer.Headers.Location!.Query.Should().Contain($"redirect_uri={Uri.EscapeDataString(back)}");
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        cookies.Should().HaveCount(2).And.OnlyContain(cookie => cookie.StartsWith("__Host-vawg-openid-", StringComparison.Ordinal));
        cookies.Should().OnlyContain(cookie => cookie.Contains("path=/;", StringComparison.Ordinal) && cookie.Contains("secure; samesite=lax; httponly", StringComparison.Ordinal));
    }

    public sealed class ProxiedDashboard : OpenIdDashboard
    {
        protected override string[] Settings => ["--Vawg:BehindProxy=true", "--Vawg:KnownProxies=127.0.0.1"];
    }
}
