using AngleSharp.Dom;
using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class WorkedFiguresTests(ServedDashboard served)
{
    [Fact]
    public async Task Every_headline_leads_to_its_working_with_its_numbers()
    {
        var (_, overview, _) = await served.GetAsync("/?collection=demonstration&period=year-ending-march-2023");

        foreach (var headline in overview.QuerySelectorAll(".fg").Where(h => Link(h).StartsWith("/source", StringComparison.Ordinal)))
        {
            var (label, value) = (headline.QuerySelector("h3")!.TextContent, headline.QuerySelector(".v")!.TextContent);
            var (_, source, _) = await served.GetAsync(Link(headline));

            source.QuerySelector("main")!.TextContent.Should().Contain(value, label);
            if (label != "Recorded VAWG, 12 months")
            {
                Working(source, label).Should().Contain($"= {value}.");
            }
        }
    }

    [Fact]
    public async Task Working_is_that_of_the_published_national_figures()
    {
        var (_, source, _) = await served.GetAsync("/source?collection=demonstration&period=year-ending-march-2023&theme=vawg");

        Working(source, "Recorded each day").Should().Be("1,080,157 ÷ 365 days = 2,959.");
        Working(source, "Share of all recorded crime").Should().StartWith("1,080,157 ÷ 5,512,608 = 19.6%. Wilson's 95% interval ");
        Working(source, "Change since the year ending March 2019").Should().Be("(1,080,157 − 789,703) ÷ 789,703 = +36.8%.");
        Working(source, "All recorded crime, fraud excluded").Should().StartWith("5,512,608, which the same returns give: Q1 2022/23 ");
        source.QuerySelectorAll("dl.kv a").Single(a => a.TextContent == "789,703").GetAttribute("href").Should().Contain("period=year-ending-march-2019");
    }

    [SkippableFact]
    public async Task Share_of_outcomes_in_open_data_leads_to_the_outcomes_table_too()
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");

        var (_, source, _) = await served.GetAsync("/source?collection=open-data&period=year-ending-march-2019&theme=rape");

        Working(source, "Charged or summonsed").Should().MatchRegex("^[0-9,]+ ÷ [0-9,]+ outcomes of the year ending March 2019, closed basis, = [0-9.]+%\\.");
        source.QuerySelector("main")!.TextContent.Should().ContainAll("recorded_crime_force_quarter.csv.gz", "outcomes_force_quarter_2018_19.csv.gz");
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("&force=west-yorkshire")]
    public async Task Every_input_of_open_data_leads_to_its_file_also_outcomes_of_an_earlier_year(string force)
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");

        var (_, source, _) = await served.GetAsync($"/source?collection=open-data&period=year-ending-march-2023&theme=rape{force}");

        Working(source, "Charged or summonsed").Should().Contain("outcomes of the year ending March 2019");
        source.QuerySelectorAll("[aria-label='Table: Versions'] tbody tr").Select(tr => tr.QuerySelectorAll("td")[1].TextContent)
            .Should().Equal("recorded_crime_force_quarter.csv.gz", "outcomes_force_quarter_2018_19.csv.gz", "population_force.csv");
    }

    [Fact]
    public async Task Outcomes_of_a_force_are_a_drawing_that_says_what_it_is()
    {
        using var response = await served.Client.GetAsync(new Uri("/download/outcomes.svg?collection=demonstration&force=gwent&with=region&theme=sh", UriKind.Relative));

        response.Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
        var drawing = await response.Content.ReadAsStringAsync();
        drawing.Should().ContainAll("OFFICIAL-SENSITIVE", "DEMONSTRATION", "Outcomes of stalking and harassment, Gwent, year ending", "Charged or summonsed", "forces of Wales", "Publication 1", "Data as at");
        drawing.Split("OFFICIAL-SENSITIVE").Should().HaveCount(3, "the marking is the first and the last thing");
    }

    [Fact]
    public async Task Outcomes_of_no_force_are_not_drawn()
    {
        using var response = await served.Client.GetAsync(new Uri("/download/outcomes.svg?collection=demonstration", UriKind.Relative));

        ((int)response.StatusCode).Should().Be(404);
    }

    private static string Link(IElement headline) => headline.QuerySelector("a.vl")!.GetAttribute("href")!;

    private static string Working(IParentNode page, string label) =>
        page.QuerySelectorAll("dl.kv dt").Single(dt => dt.TextContent == label).NextElementSibling!.TextContent;
}
