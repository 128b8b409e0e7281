using AngleSharp.Dom;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class PageMarkingTests(ServedDashboard served)
{
    [Theory]
    [InlineData("/?collection=demonstration", Marking.OfficialSensitive)]
    [InlineData("/forces?collection=demonstration", Marking.OfficialSensitive)]
    [InlineData("/forces/west-yorkshire?collection=demonstration", Marking.OfficialSensitive)]
    [InlineData("/admin/audit", Marking.OfficialSensitive)]
    [InlineData("/forces/atlantis", Marking.Official)]
    [InlineData("/nonsense", Marking.Official)]
    [InlineData("/error", Marking.Official)]
    public async Task The_marking_is_the_first_and_the_last_thing_on_the_page(string address, Marking marking)
    {
        var (_, page, _) = await served.GetAsync(address);

        var words = Words(page.Body!);
        words[0].Should().Be("Skip to main content");
        words[1].Should().Be(marking.Words());
        words[^1].Should().Be(marking.Words());
    }

    [SkippableFact]
    public async Task Published_figures_are_official()
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");

        var (_, page, _) = await served.GetAsync("/?collection=open-data");

        Words(page.Body!)[^1].Should().Be(Marking.Official.Words());
    }

    [Theory]
    [InlineData("/?collection=demonstration")]
    [InlineData("/forces?collection=demonstration")]
    [InlineData("/forces/gwent?collection=demonstration")]
    public async Task Generated_figures_say_on_every_page_that_they_describe_no_real_force(string address)
    {
        var (_, page, _) = await served.GetAsync(address);

        page.QuerySelector("section.demo")!.TextContent.Should().Contain("DEMONSTRATION").And.Contain("describe no real force");
    }

    [SkippableTheory]
    [InlineData("/?collection=open-data")]
    [InlineData("/forces/gwent?collection=open-data")]
    public async Task Published_figures_are_not_called_a_demonstration_and_name_their_source(string address)
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");

        var (_, page, _) = await served.GetAsync(address);

        page.QuerySelector("section.demo").Should().BeNull();
        page.QuerySelector("footer")!.TextContent.Should().ContainAll("Open Government Licence v3.0", "Home Office police recorded crime", "Office for National Statistics");
    }

    [SkippableFact]
    public async Task Open_data_shows_no_theme_and_says_why_for_each()
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");

        var (_, page, _) = await served.GetAsync("/forces/west-yorkshire?collection=open-data");

        var rows = page.QuerySelectorAll("#figures tbody tr");
        foreach (var theme in Themes.Nine)
        {
            var row = rows.Single(r => r.QuerySelector("th")!.TextContent == theme.Name);
            row.QuerySelectorAll("td").Select(td => td.TextContent).Take(2).Should().Equal("[x]", "[x]");
            row.TextContent.Should().Contain($"Not in this collection: it {theme.AbsentFromOpenData}");
        }
    }

    [Fact]
    public async Task City_of_london_has_counts_but_no_rate()
    {
        var (_, page, _) = await served.GetAsync("/forces/city-of-london?collection=demonstration");

        var row = page.QuerySelectorAll("#figures tbody tr")[0].QuerySelectorAll("td");
        row[0].TextContent.Should().MatchRegex("^[0-9,]+$");
        row[1].TextContent.Should().Be("[z]");
        page.QuerySelector(".deck")!.TextContent.Should().Contain("has no resident rate");
    }

    /// <summary>The texts that a reader meets, in order.</summary>
    private static List<string> Words(IElement body) => body.Descendants<IText>()
        .Where(text => text.ParentElement is not { LocalName: "style" or "script" } && !string.IsNullOrWhiteSpace(text.Data))
        .Select(text => text.Data.Trim()).ToList();
}
