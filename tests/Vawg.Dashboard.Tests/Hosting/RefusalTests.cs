using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class RefusalTests(ServedDashboard served)
{
    private const string Token = "__RequestVerificationToken";

    [Theory]
    [InlineData("analyst", "/account")]
    [InlineData(null, "/sign-in?return=%2Fforces")]
    public async Task Form_with_a_token_that_no_longer_holds_saves_nothing_and_leads_back(string? account, string address)
    {
        using var visitor = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(visitor, address, await CookieOfAsync(account));

        using var answer = await form.SendAsync((Token, "of-another-day"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        BrowserHeaders.Problems(answer).Should().BeEmpty();
        var main = await MainAsync(answer);
        main.Should().ContainAll("This form was open too long", "Nothing was saved", $"href=\"{address}\"");
    }

    [Fact]
    public async Task Sign_out_with_a_token_that_no_longer_holds_leads_to_the_overview()
    {
        using var visitor = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(visitor, "/account", await CookieOfAsync("analyst"));

        using var answer = await form.SendToAsync(AppUrls.SignOut, (Token, "of-another-day"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await MainAsync(answer)).Should().Contain("This form was open too long").And.NotContain(AppUrls.SignOut);
    }

    [Fact]
    public async Task Page_of_another_role_says_what_the_own_role_is_for_and_whom_to_ask_and_is_recorded()
    {
        using var answer = await served.Analyst.GetAsync(new Uri(AppUrls.Users, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        var main = await MainAsync(answer);
        main.Should().ContainAll("Not for your account", "Your role is analyst", "reads and exports the figures of every force", "ask an admin of the service");
        await using var context = await served.Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        (await context.AuditEvents.Where(e => e.Act == "denied" && e.Subject == AppUrls.Users && e.Who == "Demonstration analyst").ToListAsync())
            .Should().NotBeEmpty().And.OnlyContain(e => e.Result == "refused" && e.Details == "because=not for the role");
    }

    [Fact]
    public async Task File_asked_for_by_a_visitor_says_to_sign_in_and_is_recorded()
    {
        using var visitor = served.Dashboard.NewVisitor();

        using var answer = await visitor.GetAsync(new Uri("/download/funnel.svg?collection=demonstration", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await MainAsync(answer)).Should().ContainAll("Sign in first", "/sign-in?return=%2Fdownload%2Ffunnel.svg%3Fcollection%3Ddemonstration");
        await using var context = await served.Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        (await context.AuditEvents.CountAsync(e => e.Act == "denied" && e.Who == "not signed in")).Should().BePositive();
    }

    [Theory]
    [InlineData("/refused/403")]
    [InlineData("/refused/429")]
    [InlineData("/nonsense")]
    public async Task Page_that_does_not_exist_says_so(string address)
    {
        var (status, page, _) = await served.GetAsync(address);

        status.Should().Be(HttpStatusCode.NotFound);
        page.QuerySelector("h1")!.TextContent.Should().Be("Page not found");
    }

    private static async Task<string> MainAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("main")!.InnerHtml;

    private async Task<string?> CookieOfAsync(string? account) => account is null ? null : await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email(account));
}
