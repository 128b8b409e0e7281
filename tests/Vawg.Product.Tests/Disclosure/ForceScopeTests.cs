using System.Net;
using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>A reader of one force finds no other force, and one that exists answers like one that does not.</summary>
public sealed class ForceScopeTests : IAsyncLifetime
{
    private const string NoForce = "no-such-force";

    private static readonly Force Own = SmallReturns.Forces[0];

    private RunningDashboard _dashboard = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartEmptyAsync();
        _client = await _dashboard.NewContributorAsync(Own.Code);
        var publisher = _dashboard.Services.GetRequiredService<ReturnPublisher>();
        foreach (var returns in SmallReturns.Publications)
        {
            await publisher.PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
        }
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?attention=all")]
    [InlineData("/?theme=msht")]
    [InlineData("/forces")]
    [InlineData("/forces/OWN")]
    [InlineData("/forces/OWN?theme=stalking&with=region")]
    [InlineData("/forces/no-such-force")]
    [InlineData("/victims")]
    [InlineData("/victims?theme=sh&force=OWN")]
    [InlineData("/download/victims/victim-age.csv?theme=sh")]
    [InlineData("/download/victims/hate-strands.csv")]
    [InlineData("/outcomes?theme=sh&force=OWN&who=women")]
    [InlineData("/source/indicator?theme=sh&figure=outcome-16-closed-sh&force=OWN")]
    [InlineData("/source/breakdown?theme=sh&table=victim-age")]
    [InlineData("/source/breakdown?theme=sh&table=location&force=OWN")]
    [InlineData("/source/breakdown?table=hate-strands")]
    [InlineData("/download/rows.csv?theme=sh&force=OWN&figure=outcome-16-closed-sh")]
    [InlineData("/download/rows.csv?theme=sh&force=OWN&table=victim-age")]
    [InlineData("/download/outcomes-by-age/themes.csv?basis=closed")]
    [InlineData("/download/outcomes-by-age/forces.csv?theme=sh&basis=closed&kind=16")]
    [InlineData("/source?theme=sh")]
    [InlineData("/source?theme=sh&force=OWN")]
    [InlineData("/source/overlap/da/sh?force=OWN")]
    [InlineData("/progress")]
    [InlineData("/progress/OWN")]
    [InlineData("/progress/OWN/a8")]
    [InlineData("/progress/practice")]
    [InlineData("/progress/no-such-force")]
    [InlineData("/download/progress/grid.csv")]
    [InlineData("/download/themes.csv")]
    [InlineData("/download/nation.csv")]
    [InlineData("/download/force.csv?force=OWN")]
    [InlineData("/download/forces.csv?theme=sh")]
    [InlineData("/download/trend.svg?force=OWN")]
    public async Task No_other_force_is_named(string address)
    {
        using var response = await _client.GetAsync(new Uri(address.Replace("OWN", Own.Slug, StringComparison.Ordinal), UriKind.Relative));
        var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Forces.All.Where(f => f.Code != Own.Code && Regex.IsMatch(text, $@"\b({Regex.Escape(f.Name)}|{f.Code.Text})\b", RegexOptions.None, TimeSpan.FromSeconds(5))).Select(f => f.Name).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/forces/FORCE")]
    [InlineData("/forces/FORCE?theme=sh")]
    [InlineData("/source?theme=sh&force=FORCE")]
    [InlineData("/source/overlap/da/sh?force=FORCE")]
    [InlineData("/download/trend.csv?force=FORCE")]
    [InlineData("/download/outcomes.csv?force=FORCE")]
    [InlineData("/download/overlap.csv?force=FORCE")]
    [InlineData("/download/force.csv?force=FORCE")]
    [InlineData("/download/outcomes.svg?force=FORCE")]
    [InlineData("/progress/FORCE")]
    [InlineData("/progress/FORCE/a8")]
    [InlineData("/progress/FORCE/a8/report")]
    [InlineData("/progress?force=FORCE")]
    [InlineData("/download/progress/commitments.csv?force=FORCE")]
    [InlineData("/victims?theme=sh&force=FORCE")]
    [InlineData("/download/victims/victim-age.csv?force=FORCE")]
    [InlineData("/outcomes?theme=sh&force=FORCE")]
    [InlineData("/source/indicator?theme=sh&figure=outcome-16-closed-sh&force=FORCE")]
    [InlineData("/source/breakdown?theme=sh&table=victim-age&force=FORCE")]
    [InlineData("/source/breakdown?table=hate-strands&force=FORCE")]
    [InlineData("/download/rows.csv?theme=sh&force=FORCE&figure=outcome-16-closed-sh")]
    [InlineData("/download/rows.csv?theme=sh&force=FORCE&table=victim-age")]
    [InlineData("/download/outcomes-by-age/themes.csv?force=FORCE")]
    [InlineData("/?force=FORCE")]
    [InlineData("/?force=FORCE&attention=all")]
    public async Task Another_force_answers_like_one_that_does_not_exist(string address)
    {
        var answer = await GetAsync(address, NoForce);

        foreach (var other in Forces.All.Where(f => f.Code != Own.Code))
        {
            (await GetAsync(address, other.Slug)).Should().Be(answer, "{0} is not told from a force that does not exist", other.Name);
        }
    }

    [Fact]
    public async Task Own_small_counts_are_shown_and_the_comparison_stands_in_words()
    {
        var (status, text) = await GetAsync("/forces/FORCE?theme=stalking", Own.Slug);

        status.Should().Be(HttpStatusCode.OK);
        text.Should().MatchRegex("comparable forces|all forces together");
        (await GetAsync("/download/trend.csv?theme=stalking&force=FORCE", Own.Slug)).Text.Should().NotContain("[c]").And.Contain("2021/22 Q1");
    }

    private async Task<(HttpStatusCode Status, string Text)> GetAsync(string address, string force)
    {
        using var response = await _client.GetAsync(new Uri(address.Replace("FORCE", force, StringComparison.Ordinal), UriKind.Relative));
        var text = (await response.Content.ReadAsStringAsync()).Replace(force, "FORCE", StringComparison.Ordinal);

        // What the framework hides in comments for its connection, and the token of a form, differ from request to request.
        return (response.StatusCode, Regex.Replace(text, "<!--.*?-->|name=\"__RequestVerificationToken\" value=\"[^\"]*\"", string.Empty, RegexOptions.Singleline, TimeSpan.FromSeconds(5)));
    }
}
