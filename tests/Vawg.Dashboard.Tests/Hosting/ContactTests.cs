using System.Net;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>Whom to turn to, where each page says it, and the file for those who find a fault of security.</summary>
public sealed class ContactTests : IAsyncLifetime
{
    private const string Team = "the VAWG desk on 01632 960123";

    private RunningDashboard _dashboard = null!;
    private HttpClient _visitor = null!;

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartEmptyAsync();
        _visitor = _dashboard.NewVisitor();
    }

    public async Task DisposeAsync()
    {
        _visitor.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task Pages_name_whom_to_turn_to_as_an_admin_set_it()
    {
        (await TextAsync(AppUrls.SignIn)).Should().Contain("ask an admin of the service");
        await SetAsync("help-contact", Team);

        foreach (var address in new[] { AppUrls.SignIn, AppUrls.ForgottenPassword, "/invitation/used", AppUrls.Privacy, AppUrls.Accessibility, "/error", "/download/map.svg" })
        {
            (await TextAsync(address)).Should().Contain(Team, address);
        }
    }

    [Fact]
    public async Task Security_contact_stands_in_its_file_once_it_is_set()
    {
        using var before = await _visitor.GetAsync(new Uri(AppUrls.SecurityText, UriKind.Relative));
        before.StatusCode.Should().Be(HttpStatusCode.NotFound);
        await SetAsync("security-contact", "mailto:security@example.police.uk");

        using var answer = await _visitor.GetAsync(new Uri(AppUrls.SecurityText, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/plain; charset=utf-8");
        var expires = _dashboard.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.Date.AddDays(365);
        (await answer.Content.ReadAsStringAsync()).Should().Be($"Contact: mailto:security@example.police.uk\r\nExpires: {expires:yyyy-MM-dd}T00:00:00Z\r\nPreferred-Languages: en\r\n");
    }

    [Theory]
    [InlineData(AppUrls.Privacy, "Your sessions", "network address", "Events are never changed", "30 minutes", "12 hours")]
    [InlineData(AppUrls.Accessibility, "level AA", "Content Accessibility Guidelines 2.2", "25 November 2026", "known to be missing", "How to report")]
    public async Task Statements_are_for_everybody_and_stand_in_every_footer(string address, params string[] words)
    {
        (await TextAsync(address)).Should().ContainAll(words);
        (await TextAsync(AppUrls.SignIn)).Should().Contain($"href=\"{address}\"");
    }

    private async Task<string> TextAsync(string address)
    {
        using var answer = await _visitor.GetAsync(new Uri(address, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task SetAsync(string setting, string value)
    {
        var form = await FormPost.OpenAsync(_visitor, AppUrls.Settings, await _dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("admin")));
        using var saved = await form.SendAsync(("help-contact", setting == "help-contact" ? value : "an admin of the service"), ("security-contact", setting == "security-contact" ? value : string.Empty));
        saved.StatusCode.Should().Be(HttpStatusCode.Found);
    }
}
