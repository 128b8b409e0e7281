using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>Outcomes of girls and women on the page of outcomes.</summary>
[Collection(ServedDashboardGroup.Name)]
public sealed class VictimOutcomesPageTests(ServedDashboard served)
{
    private const string Year = "collection=demonstration&period=year-ending-march-2023";

    [Theory]
    [InlineData("closed")]
    [InlineData("recorded")]
    public async Task Girls_and_women_and_those_whose_age_is_not_stated_are_all_outcomes_of_the_theme(string basis)
    {
        var (_, page, _) = await served.GetAsync($"/outcomes?{Year}&force=west-yorkshire&theme=da&figure=outcome-16-{basis}-da");

        var all = page.QuerySelectorAll("#groups tbody").First(b => b.QuerySelector("tr.grp")!.TextContent.Trim() == "Domestic abuse").QuerySelector("tr.me")!;
        var rows = RowsOf(page, "Domestic abuse").Where(r => r.ClassList.Contains("me")).ToList();

        rows.Select(r => r.QuerySelector("th")!.TextContent).Should().Equal("Girls, West Yorkshire", "Women, West Yorkshire", "Age not stated, West Yorkshire");
        rows.Sum(r => Number(r.QuerySelectorAll("td")[0])).Should().Be(Number(all.QuerySelectorAll("td")[0]));
        var sixteen = rows.Sum(r => Number(r.QuerySelectorAll("td")[3]));
        (100.0 * sixteen / rows.Sum(r => Number(r.QuerySelectorAll("td")[0]))).Should().BeApproximately(Percent(all.QuerySelectorAll("td")[4]), 0.051);
        rows.Should().OnlyContain(r => Number(r.QuerySelectorAll("td")[5]) == Number(r.QuerySelectorAll("td")[1]) + Number(r.QuerySelectorAll("td")[3]), "15 and 16 together are the two");
    }

    [Fact]
    public async Task What_was_planted_is_said_in_words_and_stands_outside_the_funnel()
    {
        var (_, girls, _) = await served.GetAsync($"/outcomes?{Year}&force=sussex&theme=da&figure=outcome-16-closed-da&who=girls");
        var (_, women, _) = await served.GetAsync($"/outcomes?{Year}&force=sussex&theme=da&figure=outcome-16-closed-da&who=women");

        girls.QuerySelectorAll("#victims li").Select(l => l.TextContent).Should().Contain(l => l.StartsWith("Domestic abuse: ", StringComparison.Ordinal) && l.Contains("outcome 16, ", StringComparison.Ordinal));
        Comparison(girls).Should().Be("Higher than comparable forces (99.8%)");
        Comparison(women).Should().NotContain("99.8%");
        girls.QuerySelector("#victims nav a[aria-current]")!.TextContent.Should().Be("Girls aged 10 to 17");
        women.QuerySelector("#victims nav a[aria-current]")!.TextContent.Should().Be("Women aged 18 and over");
        women.QuerySelectorAll("form input[name=who]").Select(i => i.GetAttribute("value")).Should().Contain("women", "another choice of the filter bar keeps it");

        static string Comparison(IDocument page) => page.QuerySelectorAll("#victims tr.me").First(r => r.QuerySelector("th")!.TextContent == "Sussex" && r.Children.Length == 7).Children[^1].TextContent;
    }

    [Fact]
    public async Task Figures_lead_to_how_they_were_worked()
    {
        var (_, page, _) = await served.GetAsync($"/outcomes?{Year}&force=west-yorkshire&theme=da&figure=outcome-16-closed-da");
        var girls = RowsOf(page, "Domestic abuse").First(r => r.ClassList.Contains("me")).QuerySelectorAll("td").Select(td => td.TextContent.Trim()).ToList();
        var href = page.QuerySelectorAll("#victims a").First(a => a.TextContent.StartsWith("Where these figures come from", StringComparison.Ordinal)).GetAttribute("href")!;

        var (status, source, _) = await served.GetAsync(href);

        status.Should().Be(HttpStatusCode.OK);
        source.QuerySelector("#by-age tbody tr")!.TextContent.Should().ContainAll("Girls aged 10 to 17", $"100 \u00D7 {girls[3]} / {girls[0]} = {girls[4]}");
        source.QuerySelectorAll("#by-age tbody tr").Should().HaveCount(3);
    }

    [Fact]
    public async Task General_reader_is_told_no_number_of_one_to_four()
    {
        foreach (var force in Forces.Territorial.Where((_, i) => i % 4 == 1))
        {
            foreach (var basis in new[] { "closed", "recorded" })
            {
                (await served.CellsOfAnalystAsync($"/outcomes?{Year}&force={force.Slug}&theme=da&figure=outcome-16-{basis}-da", "#victims td")).Should().NotContain(["1", "2", "3", "4"], $"{force.Name}, {basis}");
            }
        }
    }

    [Fact]
    public async Task Force_that_is_not_told_says_so_and_the_nation_is_drawn()
    {
        var (_, page, _) = await served.GetAsync($"/outcomes?{Year}&force=city-of-london&theme=da&figure=outcome-16-closed-da");

        page.QuerySelector("#victims")!.TextContent.Should().Contain("City of London: [c], suppressed, so England and Wales is drawn.").And.Contain("Nothing is told of City of London here");
        RowsOf(page, "Domestic abuse").First().TextContent.Should().Contain("[c] suppressed");
    }

    [Fact]
    public async Task Themes_have_the_victims_that_they_can_hold()
    {
        var (_, page, _) = await served.GetAsync($"/outcomes?{Year}");

        RowsOf(page, "Child sexual abuse and exploitation").Select(r => r.QuerySelector("th")!.TextContent).Should().OnlyContain(t => t == "Girls" || t == "England and Wales");
        page.QuerySelectorAll("#victims tr.grp").Should().HaveCount(Themes.All.Count + 1);
    }

    [Fact]
    public async Task Files_say_what_they_are_and_refuse_what_they_do_not_understand()
    {
        var csv = await served.Client.GetStringAsync($"/download/outcomes-by-age/themes.csv?{Year}&basis=recorded");
        csv.Should().ContainAll("OFFICIAL-SENSITIVE", "\"Outcomes of girls and women, year ending March 2023, recorded basis\"", "England and Wales,national,Domestic abuse,Women aged 18 and over,", "Kent,E23000032,Domestic abuse,Girls aged 10 to 17,");
        (await served.Client.GetStringAsync($"/download/outcomes-by-age/forces.svg?{Year}&theme=sh&kind=16&who=women")).Should().ContainAll("DEMONSTRATION", "Stalking and harassment: outcome 16, women aged 18 and over, year ending March 2023");
        (await served.Client.GetStringAsync($"/download/outcomes-by-age/girls-and-women.svg?{Year}&theme=sh&force=kent")).Should().ContainAll("Stalking and harassment: outcomes of girls and of women, Kent", "Outcome 16: girls");

        foreach (var asked in new[] { "kind=22", "who=boys" })
        {
            using var refused = await served.Client.GetAsync(new Uri($"/download/outcomes-by-age/forces.csv?{Year}&{asked}", UriKind.Relative));
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest, asked);
        }

        using var none = await served.Client.GetAsync(new Uri($"/download/outcomes-by-age/forces.csv?collection=open-data&basis=closed", UriKind.Relative));
        none.StatusCode.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Address_that_is_not_understood_shows_girls_and_says_so()
    {
        var (status, page, html) = await served.GetAsync($"/outcomes?{Year}&who=boys");

        status.Should().Be(HttpStatusCode.OK);
        html.Should().Contain("Outcomes are compared of girls or of women, so those of girls are shown.");
        page.QuerySelector("#victims nav a[aria-current]")!.TextContent.Should().Be("Girls aged 10 to 17");
    }

    [SkippableFact]
    public async Task Open_data_say_that_they_do_not_tell_the_age()
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not here.");
        var (status, page, _) = await served.GetAsync("/outcomes?collection=open-data");

        status.Should().Be(HttpStatusCode.OK);
        page.QuerySelector("#victims .state")!.TextContent.Should().Contain("The published outcomes do not tell the age of the victim");
        page.QuerySelectorAll("#victims table").Should().BeEmpty();
        page.QuerySelectorAll("#victims .state a").Select(a => a.TextContent).Should().Contain("Show Demonstration");
    }

    /// <summary>The rows of a theme in the table of girls and women.</summary>
    private static IEnumerable<IElement> RowsOf(IDocument page, string theme) => page.QuerySelectorAll("#victims tbody").First(b => b.QuerySelector("tr.grp")?.TextContent.StartsWith(theme, StringComparison.Ordinal) == true).QuerySelectorAll("tr:not(.grp)");

    private static long Number(IElement cell) => long.Parse(cell.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static double Percent(IElement cell) => double.Parse(cell.TextContent.Trim().Split('%')[0], CultureInfo.InvariantCulture);
}
