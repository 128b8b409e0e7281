using System.Net;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Data;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>The life of a first admin in production, from the link on the log to a cookie that no longer works.</summary>
public sealed class BehindProxyTests(ProductionDashboard production) : IClassFixture<ProductionDashboard>
{
    [Fact]
    public async Task First_admin_is_made_once_with_cookies_for_https_alone_and_a_session_that_ends()
    {
        var client = production.Proxied;
        var link = await production.SetUpPathAsync();
        using var opened = await client.GetAsync(new Uri(link, UriKind.Relative));
        var late = await FormPost.OpenAsync(client, link, cookie: null);
        using var made = await ProductionDashboard.MakeAdminAsync(await FormPost.OpenAsync(client, link, cookie: null));

        made.StatusCode.Should().Be(HttpStatusCode.Found);
        BrowserHeaders.Problems(made).Should().BeEmpty();
        made.Headers.GetValues("Strict-Transport-Security").Should().Equal("max-age=31536000");
        var set = opened.Headers.GetValues("Set-Cookie").Concat(made.Headers.GetValues("Set-Cookie")).ToList();
        set.Should().OnlyContain(cookie => cookie.StartsWith("__Host-vawg", StringComparison.Ordinal) && cookie.Contains("; secure", StringComparison.Ordinal)
            && cookie.Contains("; httponly", StringComparison.Ordinal) && cookie.Contains("; path=/", StringComparison.Ordinal) && !cookie.Contains("domain", StringComparison.Ordinal));
        set.Should().Contain(cookie => cookie.StartsWith("__Host-vawg=", StringComparison.Ordinal) && cookie.Contains("samesite=lax", StringComparison.Ordinal));
        set.Should().Contain(cookie => cookie.StartsWith("__Host-vawg-form=", StringComparison.Ordinal) && cookie.Contains("samesite=strict", StringComparison.Ordinal));
        set.Should().Contain(cookie => cookie.StartsWith("__Host-vawg-browser=", StringComparison.Ordinal) && cookie.Contains("samesite=strict", StringComparison.Ordinal));

        await LinkIsSpentAsync(link, late);
        var admin = FormPost.CookiesOf(made);
        (await SocketStatusAsync(admin, "https://vawg.example")).Should().Be(HttpStatusCode.SwitchingProtocols);
        (await SocketStatusAsync(admin, "http://vawg.example")).Should().Be(HttpStatusCode.Forbidden, "a page without HTTPS is another origin");
        (await SocketStatusAsync(admin, "https://elsewhere.example")).Should().Be(HttpStatusCode.Forbidden);
        await SessionEndsAsync(admin);
    }

    [Fact]
    public async Task Plain_http_is_refused_in_words_and_sets_no_cookie()
    {
        using var visitor = production.Dashboard.NewVisitor();
        using var answer = await visitor.GetAsync(new Uri(AppUrls.SignIn, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("reached by HTTPS only");
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
        BrowserHeaders.Problems(answer).Should().BeEmpty();
        using var health = await visitor.GetAsync(new Uri(AppUrls.Ready, UriKind.Relative));
        health.StatusCode.Should().Be(HttpStatusCode.OK, "whatever runs the product asks without the proxy");
    }

    [Fact]
    public async Task Nobody_but_the_stated_proxy_is_believed()
    {
        await using var dashboard = await RunningDashboard.StartProductionAsync("--Vawg:KnownProxies=192.0.2.1;198.51.100.0/24");
        using var visitor = dashboard.NewVisitor();
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var answer = await visitor.GetAsync(new Uri(AppUrls.SignIn, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task LinkIsSpentAsync(string link, FormPost late)
    {
        using var again = await production.Proxied.GetAsync(new Uri(link, UriKind.Relative));
        (await again.Content.ReadAsStringAsync()).Should().Contain("does not work any more");
        using var second = await ProductionDashboard.MakeAdminAsync(late);
        await using var context = await production.Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        (await context.Users.CountAsync()).Should().Be(1, "a form that was open before the link was used makes nobody");
        (await context.Sessions.SingleAsync()).Source.Should().Be(ProductionDashboard.Source, "the proxy says who asks");
        (await production.SaidAtStartAsync()).Should().NotContain(AppUrls.SetUp);
    }

    private async Task SessionEndsAsync(string admin)
    {
        (await StatusAsync(admin)).Should().Be(HttpStatusCode.OK);
        var form = await FormPost.OpenAsync(production.Proxied, AppUrls.Account, admin);
        using var ended = await form.SendToAsync(AppUrls.SignOut);
        ended.Headers.Location!.OriginalString.Should().Be("/sign-in?ended=signed-out");
        (await StatusAsync(admin)).Should().Be(HttpStatusCode.Found, "the old cookie leads to sign-in");
    }

    private async Task<HttpStatusCode> StatusAsync(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AppUrls.Account);
        request.Headers.Add("Cookie", cookie);
        using var response = await production.Proxied.SendAsync(request);
        return response.StatusCode;
    }

    private async Task<HttpStatusCode> SocketStatusAsync(string cookie, string origin)
    {
        using var socket = await Socket.OpenAsync(production.Dashboard.Address, ("Cookie", cookie), ("Origin", origin), ("Host", "vawg.example"), ("X-Forwarded-Proto", "https"));
        return socket.Status;
    }
}
