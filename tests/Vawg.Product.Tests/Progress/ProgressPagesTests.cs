using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Product.Tests.Progress;

/// <summary>The pages of 4P progress as they are served over returns of three forces, with their forms.</summary>
public sealed class ProgressPagesTests : IAsyncLifetime
{
    private static readonly Force One = ProgressReturns.Forces[0];
    private static readonly Force Other = ProgressReturns.Forces[1];

    private RunningDashboard _dashboard = null!;
    private HttpClient _analyst = null!;

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartEmptyAsync();
        _analyst = await _dashboard.NewClientAsync();
        var publisher = _dashboard.Services.GetRequiredService<ReturnPublisher>();
        await publisher.PublishAsync(Collection.ForceReturns, ProgressReturns.All(), AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        _analyst.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task The_grid_has_43_forces_with_bounds_and_what_is_not_supplied_is_no_zero()
    {
        var page = await PageAsync("/progress");

        var rows = page.QuerySelectorAll("#forces tbody tr");
        rows.Should().HaveCount(44);
        Cells(rows[0])[0].Should().Be("Median force");
        Cells(rows.Single(r => r.TextContent.Contains(One.Name, StringComparison.Ordinal))).Should().Equal(One.Name, string.Empty, "50 (3 to 97)5 late", string.Empty, "100 (8 to 100)4 late", string.Empty, "100 (13 to 100)2 late", string.Empty, "[x] (0 to 100)2 late");
        rows.Count(r => Cells(r).Skip(1).Where((_, i) => i % 2 == 1).All(c => c == "[x]")).Should().Be(40);
        page.QuerySelector("#forces .lead")!.TextContent.Should().StartWith("Three of three forces that reported have a commitment past its day and not embedded; 40 reported nothing.");
        page.QuerySelectorAll("#national tbody tr:not(.grp)").Should().HaveCount(23);
    }

    [Fact]
    public async Task A_version_of_headings_alone_has_no_progress_and_says_so() =>
        (await PageAsync("/progress?framework=nfd-2024-27")).QuerySelector("#forces")!.TextContent.Should().Contain("headings, which forces report on and which never count");

    [Fact]
    public async Task A_force_is_told_what_is_late_and_what_is_embedded_without_movement()
    {
        var page = await PageAsync($"/progress/{One.Slug}");

        page.QuerySelector("#late")!.TextContent.Should().Contain("A9").And.Contain("Late by 12 months: due 31 March 2022, in progress");
        page.QuerySelector("#unmoved")!.TextContent.Should().Contain("A8").And.Contain("Embedded for four quarters, no improvement signal");
        var drawn = await PageAsync($"/progress/{One.Slug}?commitment=a8");
        drawn.QuerySelector("#movement figcaption")!.TextContent.Should().Contain("beside commitment A8").And.Contain("A8: embedded for four quarters, no improvement signal.");
        drawn.QuerySelectorAll("#movement .w-only path.bd4").Should().HaveCount(4, "the band is dark where A8 is embedded");
        (await PageAsync($"/progress/{One.Slug}?show=late")).QuerySelectorAll("#commitments tbody tr:not(.grp)").Should().HaveCount(13);
        (await PageAsync($"/progress/{One.Slug}?status=embedded")).QuerySelectorAll("#commitments tbody th[scope=row]").Select(h => h.TextContent.Split(' ')[0]).Should().BeEquivalentTo("A7", "A8");
    }

    [Fact]
    public async Task Small_counts_under_a_measure_are_told_to_the_force_alone()
    {
        (await MeasureOfAsync(_analyst, Other)).Should().Contain("[c] suppressed");
        (await MeasureOfAsync(_analyst, One)).Should().NotContain("[c]");
        using var own = await _dashboard.NewContributorAsync(Other.Code);
        (await MeasureOfAsync(own, Other)).Should().NotContain("[c]");

        using var drawing = await _analyst.GetAsync(new Uri($"/download/progress/movement.csv?force={Other.Slug}&commitment=a7", UriKind.Relative));
        drawing.StatusCode.Should().Be(HttpStatusCode.NotFound, "A7 names no other measure that was supplied");
    }

    [Fact]
    public async Task A_lead_enters_a_status_that_counts_at_once_and_stays_in_the_history()
    {
        var address = $"/progress/{One.Slug}/a9";
        var lead = await _dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("lead"));
        var form = await FormPost.OpenAsync(_analyst, address, lead, "report");

        using var refused = await form.SendToAsync($"{address}/report", Entered("embedded", string.Empty, "The plan was rewritten"));
        var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
        page.QuerySelector("[data-problem]")!.TextContent.Should().Contain("Name what shows that it is embedded");
        page.QuerySelector("#note")!.TextContent.Should().Be("The plan was rewritten", "nothing that was typed is lost");

        using var kept = await form.SendToAsync($"{address}/report", Entered("embedded", "Force plan, April", "The plan was rewritten"));
        kept.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var history = (await PageAsync(address)).QuerySelectorAll("#history tbody tr");
        history[0].TextContent.Should().Contain("Embedded").And.Contain("Force plan, April").And.Contain("by form");
        history[1].TextContent.Should().Contain("Return, version 1").And.Contain("Does not count any more");

        using var second = await form.SendToAsync($"{address}/report", Entered("in_progress", string.Empty, "Mine"));
        var told = new HtmlParser().ParseDocument(await second.Content.ReadAsStringAsync());
        told.QuerySelector("[data-problem]")!.TextContent.Should().Contain("wrote in between: embedded for Q4 2022/23");
        told.QuerySelector("#note")!.TextContent.Should().Be("Mine");
        told.QuerySelector("input[name='Form.BasedOn']")!.GetAttribute("value").Should().Be("1", "sent again it comes after the other");
    }

    [Fact]
    public async Task Practice_of_another_force_stands_where_a_force_is_behind_and_national_states_never_count()
    {
        var lead = await _dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("lead"));
        var before = (await PageAsync("/progress")).QuerySelector("#forces table")!.TextContent;
        using var practice = await (await FormPost.OpenAsync(_analyst, "/progress/practice/new", lead, "practice"))
            .SendAsync(("Form.Force", One.Slug), ("Form.About", "a8"), ("Form.What", "Sign-off within two days."), ("Form.Grade", "evaluated"), ("Form.Source", "Review of 2023"), ("Form.On", "2023-05-01"));
        using var state = await (await FormPost.OpenAsync(_analyst, "/progress/recommendations/1.2", lead, "recommendation"))
            .SendAsync(("Form.State", "done"), ("Form.Sentence", "It stands in the requirement."), ("Form.On", "2023-02-20"), ("Form.Source", "Strategic Policing Requirement"));

        practice.StatusCode.Should().Be(HttpStatusCode.Redirect);
        state.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await PageAsync($"/progress/{ProgressReturns.Forces[2].Slug}")).QuerySelector("#others tbody")!.TextContent.Should().Contain(One.Name).And.Contain("Sign-off within two days.").And.Contain("Evaluated");
        (await PageAsync($"/progress/{Other.Slug}")).QuerySelector("#others tbody").Should().BeNull("it has embedded A8");
        (await PageAsync("/progress/practice?grade=described")).QuerySelector("main")!.TextContent.Should().Contain("No entry is like that");
        var page = await PageAsync("/progress");
        page.QuerySelector("#national")!.TextContent.Should().Contain("It stands in the requirement.").And.Contain("20 February 2023");
        page.QuerySelector("#forces table")!.TextContent.Should().Be(before);
    }

    [Theory]
    [InlineData("/progress/atlantis")]
    [InlineData("/progress/kent/z9")]
    [InlineData("/progress/kent/1.2")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        using var answer = await _analyst.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_grid_is_a_file_with_bounds_and_symbols()
    {
        var text = await _analyst.GetStringAsync(new Uri("/download/progress/grid.csv", UriKind.Relative));

        text.Should().Contain("OFFICIAL-SENSITIVE").And.Contain("prepare_lower,prepare_reported,prepare_upper").And.Contain($"{One.Name},{One.Code.Text},3.125,50,96.875,16,1,5,").And.Contain("Kent,E23000032,[x],[x],[x],[x],[x],[x]");
    }

    private static (string, string)[] Entered(string status, string evidence, string note) =>
        [("_handler", "report"), ("Form.Quarter", ProgressReturns.Last.Slug), ("Form.Status", status), ("Form.OwnerRole", "Deputy chief constable"), ("Form.Evidence", evidence), ("Form.Note", note)];

    private static async Task<string> MeasureOfAsync(HttpClient client, Force force)
    {
        var html = await client.GetStringAsync(new Uri($"/progress/{force.Slug}/a7", UriKind.Relative));
        return new HtmlParser().ParseDocument(html).QuerySelectorAll("#measures tbody tr")[0].TextContent;
    }

    private async Task<IDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await _analyst.GetStringAsync(new Uri(address, UriKind.Relative)));

    private static List<string> Cells(IElement row) => row.Children.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
}
