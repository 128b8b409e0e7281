using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth;

/// <summary>Accounts from invitation to disabling, by the forms that people use.</summary>
public sealed class AccountJourneyTests : IAsyncLifetime
{
    private const string NewEmail = "new.person@example.org";
    private const string NewPassword = "seven-bright-teapots";

    private RunningDashboard _dashboard = null!;
    private HttpClient _client = null!;
    private string _admin = null!;

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartEmptyAsync();
        _client = _dashboard.NewVisitor();
        _admin = await _dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("admin"));
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task An_invited_person_sets_a_password_by_a_link_that_works_once_and_signs_in()
    {
        var link = await InviteAsync("force-contributor", "west-yorkshire");

        var form = await FormPost.OpenAsync(_client, link, cookie: null);
        using var taken = await form.SendAsync(("Password", NewPassword), ("Again", NewPassword));
        taken.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await PageAsync(link, cookie: null)).QuerySelector("main")!.TextContent.Should().Contain("does not work any more");

        var cookie = await _dashboard.Cookies.SignInAsync(NewEmail, NewPassword);
        (await PageAsync(AppUrls.Account, cookie)).QuerySelector("main")!.TextContent.Should().Contain("Force contributor").And.Contain("West Yorkshire");
        (await ActsAsync()).Should().ContainInOrder(AuditAct.AccountInvited.Code(), AuditAct.PasswordReset.Code(), AuditAct.SignIn.Code());
    }

    [Fact]
    public async Task A_guessable_password_is_refused_in_words_and_the_link_still_works()
    {
        var link = await InviteAsync("analyst", string.Empty);

        var form = await FormPost.OpenAsync(_client, link, cookie: null);
        using var refused = await form.SendAsync(("Password", "password123456"), ("Again", "password123456"));

        (await refused.Content.ReadAsStringAsync()).Should().Contain("among the first that somebody would try");
        form = await FormPost.OpenAsync(_client, link, cookie: null);
        using var taken = await form.SendAsync(("Password", NewPassword), ("Again", NewPassword));
        taken.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("force-contributor", "", "Choose the force")]
    [InlineData("analyst", "kent", "Only a force contributor is bound")]
    [InlineData("emperor", "", "Choose a role")]
    public async Task A_role_and_a_force_that_do_not_fit_are_refused_in_words(string role, string force, string words)
    {
        var form = await FormPost.OpenAsync(_client, AppUrls.Invite, _admin);

        using var answer = await form.SendAsync(("Name", "A person"), ("Email", NewEmail), ("Role", role), ("Force", force));

        (await answer.Content.ReadAsStringAsync()).Should().Contain(words);
    }

    [Fact]
    public async Task A_change_of_role_bites_at_the_next_request()
    {
        var lead = await _dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("admin2"));
        (await StatusAsync(AppUrls.Users, lead)).Should().Be(HttpStatusCode.OK);

        var form = await FormPost.OpenAsync(_client, await UserAsync("admin2"), _admin, "scope");
        using var answer = await form.SendAsync(("Role", "analyst"), ("Force", string.Empty));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await StatusAsync(AppUrls.Users, lead)).Should().Be(HttpStatusCode.Forbidden);
        (await ActsAsync()).Should().Contain([AuditAct.RoleChanged.Code(), AuditAct.Denied.Code()]);
    }

    [Fact]
    public async Task The_last_admin_stays()
    {
        var form = await FormPost.OpenAsync(_client, await UserAsync("admin2"), _admin, "disable");
        using var second = await form.SendAsync();
        second.StatusCode.Should().Be(HttpStatusCode.Redirect);

        foreach (var (handler, fields) in new (string, (string, string)[])[] { ("disable", []), ("scope", [("Role", "analyst"), ("Force", string.Empty)]) })
        {
            form = await FormPost.OpenAsync(_client, await UserAsync("admin"), _admin, handler);
            using var last = await form.SendAsync(fields);
            (await last.Content.ReadAsStringAsync()).Should().Contain("This is the last admin");
        }

        (await StatusAsync(AppUrls.Users, _admin)).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_second_factor_is_set_up_asked_for_and_taken_once()
    {
        var email = DemonstrationAccounts.Email("lead");
        var cookie = await _dashboard.Cookies.SignInAsync(email, SignedInCookies.Password);
        var key = (await PageAsync(AppUrls.SecondFactor, cookie)).QuerySelector("p code")!.TextContent.Replace(" ", string.Empty, StringComparison.Ordinal);
        var form = await FormPost.OpenAsync(_client, AppUrls.SecondFactor, cookie);
        var code = Totp.Of(key, TimeProvider.System.GetUtcNow());

        using var on = await form.SendAsync(("Code", code));

        using var page = new HtmlParser().ParseDocument(await on.Content.ReadAsStringAsync());
        var recovery = page.QuerySelectorAll(".codes code").Select(c => c.TextContent).ToList();
        recovery.Should().HaveCount(10);
        (await EnterCodeAsync(email, code)).Should().BeFalse("the code was taken when the factor was set up");
        (await EnterCodeAsync(email, recovery[0])).Should().BeTrue();
        (await EnterCodeAsync(email, recovery[0])).Should().BeFalse("a recovery code works once");
        (await EnterCodeAsync(email, "000000")).Should().BeFalse();
        (await EnterCodeAsync(email, Totp.Of(key, TimeProvider.System.GetUtcNow().AddSeconds(30)))).Should().BeTrue();
    }

    [Fact]
    public async Task Disabling_ends_every_session_at_once()
    {
        var cookie = await _dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("analyst"));
        var form = await FormPost.OpenAsync(_client, await UserAsync("analyst"), _admin, "disable");

        using var answer = await form.SendAsync();

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await StatusAsync(AppUrls.Account, cookie)).Should().Be(HttpStatusCode.Redirect);
    }

    private async Task<string> InviteAsync(string role, string force)
    {
        var form = await FormPost.OpenAsync(_client, AppUrls.Invite, _admin);
        using var answer = await form.SendAsync(("Name", "New Person"), ("Email", NewEmail), ("Role", role), ("Force", force));
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return new Uri(page.QuerySelector("main p code")!.TextContent).PathAndQuery;
    }

    /// <summary>Whether a code lets somebody in who has given the right password.</summary>
    private async Task<bool> EnterCodeAsync(string email, string code)
    {
        var form = await FormPost.OpenAsync(_client, AppUrls.SignIn, cookie: null);
        using var password = await form.SendAsync(("Email", email), ("Password", SignedInCookies.Password));
        password.Headers.Location!.OriginalString.Should().Contain(AppUrls.SignInCode);
        form = await FormPost.OpenAsync(_client, AppUrls.SignInCode, FormPost.CookiesOf(password));
        using var answer = await form.SendAsync(("Code", code));
        return answer.StatusCode == HttpStatusCode.Redirect;
    }

    private async Task<string> UserAsync(string local)
    {
        await using var context = await ContextAsync();
        return AppUrls.UserOf(await context.Users.Where(a => a.Email == DemonstrationAccounts.Email(local)).Select(a => a.Id).SingleAsync());
    }

    private async Task<List<string>> ActsAsync()
    {
        await using var context = await ContextAsync();
        return await context.AuditEvents.OrderBy(e => e.Sequence).Select(e => e.Act).ToListAsync();
    }

    private Task<VawgDbContext> ContextAsync() => _dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();

    private async Task<HttpStatusCode> StatusAsync(string address, string cookie)
    {
        using var answer = await AskAsync(address, cookie);
        return answer.StatusCode;
    }

    private async Task<IDocument> PageAsync(string address, string? cookie)
    {
        using var answer = await AskAsync(address, cookie);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private Task<HttpResponseMessage> AskAsync(string address, string? cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return _client.SendAsync(request);
    }
}
