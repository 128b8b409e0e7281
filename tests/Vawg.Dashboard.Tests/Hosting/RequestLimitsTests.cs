using System.Net;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Data;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

public sealed class RequestLimitsTests
{
    [Fact]
    public async Task Downloads_beyond_the_limit_are_refused_in_words_and_recorded_and_other_accounts_go_on()
    {
        await using var dashboard = await RunningDashboard.StartWithAsync("--Vawg:Limits:Files=2");
        using var analyst = await dashboard.NewClientAsync();
        using var admin = await dashboard.NewClientAsync("admin");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await StatusAsync(analyst, "/download/funnel.svg")).Should().Be(HttpStatusCode.NotFound, "there are no figures");
        }

        using var refused = await analyst.GetAsync(new Uri("/download/map.csv", UriKind.Relative));

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.Should().BeInRange(1, 60);
        BrowserHeaders.Problems(refused).Should().BeEmpty();
        (await refused.Content.ReadAsStringAsync()).Should().ContainAll("Too many requests", $"Try again in {refused.Headers.RetryAfter.Delta.Value.TotalSeconds:0} seconds", "OFFICIAL");
        (await StatusAsync(analyst, "/forces")).Should().Be(HttpStatusCode.OK, "pages have a limit of their own");
        (await StatusAsync(admin, AppUrls.AuditCsv)).Should().Be(HttpStatusCode.OK, "it is another account");
        await using var context = await dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        var denied = await context.AuditEvents.SingleAsync(e => e.Act == "denied");
        (denied.Who, denied.Subject, denied.Details).Should().Be(("Demonstration analyst", "/download/map.csv", "because=too many requests"));
    }

    [Fact]
    public async Task Forms_of_sign_in_beyond_the_limit_are_refused_and_the_page_still_opens()
    {
        await using var dashboard = await RunningDashboard.StartWithAsync("--Vawg:Limits:SignIns=2");
        using var visitor = dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(visitor, AppUrls.SignIn, cookie: null);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var looked = await form.SendAsync();
            looked.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        using var refused = await form.SendAsync();
        using var link = await form.SendToAsync("/invitation/unknown");

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        link.StatusCode.Should().Be(HttpStatusCode.TooManyRequests, "links share the limit");
        (await StatusAsync(visitor, AppUrls.SignIn)).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Files_of_the_product_and_its_health_are_not_counted()
    {
        await using var dashboard = await RunningDashboard.StartWithAsync("--Vawg:Limits:Requests=3");
        using var visitor = dashboard.NewVisitor();

        foreach (var address in Enumerable.Repeat("/css/site.css", 5).Concat(Enumerable.Repeat(AppUrls.Live, 5)).Concat(Enumerable.Repeat(AppUrls.Privacy, 3)))
        {
            (await StatusAsync(visitor, address)).Should().Be(HttpStatusCode.OK);
        }

        (await StatusAsync(visitor, AppUrls.Privacy)).Should().Be(HttpStatusCode.TooManyRequests);
        (await StatusAsync(visitor, "/css/site.css")).Should().Be(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return response.StatusCode;
    }
}
