using System.Net;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Data;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

public sealed class FaultTests : IAsyncLifetime
{
    private RunningDashboard _dashboard = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartEmptyAsync();
        _client = await _dashboard.NewClientAsync();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Theory]
    [InlineData(AppUrls.Overview, "Overview")]
    [InlineData(AppUrls.Forces, "Forces")]
    [InlineData("/forces/west-yorkshire", "West Yorkshire")]
    public async Task Without_figures_a_page_says_how_to_bring_some_in(string address, string heading)
    {
        using var response = await _client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        html.Should().ContainAll($"<h1>{heading}</h1>", "There are no figures yet", "import open-data", "demo load");
    }

    [Fact]
    public async Task A_fault_is_told_in_words_without_its_workings()
    {
        await using (var context = await _dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync())
        {
            await context.Database.EnsureDeletedAsync();
        }

        using var response = await _client.GetAsync(new Uri(AppUrls.Overview, UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        html.Should().Contain("Something went wrong").And.Contain("Reference:");
        html.Should().NotContainAny("SQLite", "Exception", " at Vawg", "no such table");
        BrowserHeaders.Problems(response).Should().BeEmpty();
        using var visitor = _dashboard.NewVisitor();
        using var live = await visitor.GetAsync(new Uri(AppUrls.Live, UriKind.Relative));
        using var ready = await visitor.GetAsync(new Uri(AppUrls.Ready, UriKind.Relative));
        (await live.Content.ReadAsStringAsync()).Should().Be("Healthy", "the process runs");
        ready.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).Should().Be("Unhealthy", "a word and no detail");
    }
}
