using System.Net;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth;

public sealed class SessionCookieTests : IAsyncLifetime
{
    private RunningDashboard _dashboard = null!;

    public async Task InitializeAsync() => _dashboard = await RunningDashboard.StartEmptyAsync();

    public async Task DisposeAsync() => await _dashboard.DisposeAsync();

    [Fact]
    public async Task The_cookie_of_a_session_that_was_signed_out_is_refused()
    {
        var cookie = await SignInAsync();
        using var visitor = _dashboard.NewVisitor();
        (await StatusAsync(AppUrls.Account, cookie)).Should().Be(HttpStatusCode.OK);

        var token = await SignOutTokenAsync(visitor, cookie);
        using var request = new HttpRequestMessage(HttpMethod.Post, AppUrls.SignOut) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token.Token)]) };
        request.Headers.Add("Cookie", token.Cookies);
        using var answer = await visitor.SendAsync(request);

        answer.Headers.Location!.OriginalString.Should().Be("/sign-in?ended=signed-out");
        (await StatusAsync(AppUrls.Account, cookie)).Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Nobody_can_be_signed_out_by_a_page_of_another_site()
    {
        var cookie = await SignInAsync();
        using var visitor = _dashboard.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, AppUrls.SignOut) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Cookie", cookie);

        using var answer = await visitor.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await StatusAsync(AppUrls.Account, cookie)).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task After_a_restart_readers_are_still_signed_in()
    {
        var cookie = await SignInAsync();

        _dashboard = await _dashboard.RestartAsync();

        (await StatusAsync(AppUrls.Account, cookie)).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task After_a_restart_without_the_key_ring_readers_are_led_to_sign_in_and_can()
    {
        var cookie = await SignInAsync();
        await using (var context = await _dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync())
        {
            await context.DataProtectionKeys.ExecuteDeleteAsync();
        }

        _dashboard = await _dashboard.RestartAsync();

        (await StatusAsync(AppUrls.Account, cookie)).Should().Be(HttpStatusCode.Redirect);
        (await StatusAsync(AppUrls.SignIn, cookie)).Should().Be(HttpStatusCode.OK);
        (await StatusAsync(AppUrls.Account, await SignInAsync())).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_disabled_account_is_let_in_nowhere()
    {
        var cookie = await SignInAsync();
        await using var context = await _dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        await context.Users.Where(a => a.Email == DemonstrationAccounts.Email("analyst")).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDisabled, true));

        (await StatusAsync(AppUrls.Account, cookie)).Should().Be(HttpStatusCode.Redirect);
        await FluentActions.Awaiting(SignInAsync).Should().ThrowAsync<InvalidOperationException>();
    }

    private static async Task<(string Token, string Cookies)> SignOutTokenAsync(HttpClient visitor, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AppUrls.Account);
        request.Headers.Add("Cookie", cookie);
        using var response = await visitor.SendAsync(request);
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        var token = page.QuerySelector($"form[action='{AppUrls.SignOut}'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (token, $"{cookie}; {FormPost.CookiesOf(response)}");
    }

    private Task<string> SignInAsync() => _dashboard.Cookies.SignInAsync(DemonstrationAccounts.Email("analyst"), SignedInCookies.Password);

    private async Task<HttpStatusCode> StatusAsync(string address, string cookie)
    {
        using var visitor = _dashboard.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie);
        using var answer = await visitor.SendAsync(request);
        return answer.StatusCode;
    }
}
