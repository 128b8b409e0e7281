using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth;

public sealed class LinkMailTests : IAsyncLifetime
{
    private const string NewPassword = "seven-bright-teapots";

    private MailBox _box = null!;
    private RunningDashboard _dashboard = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _box = MailBox.Open();
        _dashboard = await RunningDashboard.StartWithAsync(
            "--Vawg:Smtp:Host=127.0.0.1", $"--Vawg:Smtp:Port={_box.Port}", "--Vawg:Smtp:From=vawg@example.org", "--Vawg:Smtp:RequireTls=false");
        _client = _dashboard.NewVisitor();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _dashboard.DisposeAsync();
        await _box.DisposeAsync();
    }

    [Fact]
    public async Task A_forgotten_password_is_set_by_a_link_that_comes_by_mail_and_an_unknown_address_gets_the_same_words_and_no_mail()
    {
        var unknown = await AskAsync("nobody@demo.example");
        var known = await AskAsync(DemonstrationAccounts.Email("lead"));

        known.Should().Be(unknown).And.Contain("If there is an account with this address");
        var message = await _box.NextAsync(TimeSpan.FromSeconds(20));
        message.Should().Contain("To: Demonstration lead <lead@demo.example>");
        (await _box.NextAsync(TimeSpan.FromMilliseconds(500))).Should().BeNull();
        var link = new Uri(Regex.Match(message!, @"http://\S+/new-password/\S+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value).PathAndQuery;
        var form = await FormPost.OpenAsync(_client, link, cookie: null);
        using var answer = await form.SendAsync(("Password", NewPassword), ("Again", NewPassword));
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await _dashboard.Cookies.SignInAsync(DemonstrationAccounts.Email("lead"), NewPassword)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_invitation_goes_by_mail_and_is_shown_to_the_admin_as_well()
    {
        var form = await FormPost.OpenAsync(_client, AppUrls.Invite, await _dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("admin")));

        using var answer = await form.SendAsync(("Name", "New Person"), ("Email", "new.person@example.org"), ("Role", "analyst"), ("Force", string.Empty));

        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var main = page.QuerySelector("main")!.TextContent;
        main.Should().Contain("It was sent to the owner of the account by mail as well.");
        (await _box.NextAsync(TimeSpan.FromSeconds(20))).Should().Contain(page.QuerySelector("main p code")!.TextContent);
    }

    private async Task<string> AskAsync(string email)
    {
        var form = await FormPost.OpenAsync(_client, AppUrls.ForgottenPassword, cookie: null);
        using var answer = await form.SendAsync(("Email", email));
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return page.QuerySelector("main")!.TextContent;
    }
}
