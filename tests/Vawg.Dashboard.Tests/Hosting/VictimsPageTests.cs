using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class VictimsPageTests(ServedDashboard served)
{
    private const string Year = "collection=demonstration&period=year-ending-march-2023";

    [Fact]
    public async Task Ages_and_locations_of_a_force_add_up_to_the_count_of_the_theme()
    {
        var (_, force, _) = await served.GetAsync($"/forces/west-yorkshire?{Year}");
        var total = force.QuerySelectorAll("#figures tbody tr").First(r => r.QuerySelector("th")!.TextContent == "Stalking and harassment").QuerySelector("td")!;

        var (_, page, _) = await served.GetAsync($"/victims?{Year}&force=west-yorkshire&theme=sh");

        foreach (var section in new[] { "age", "location" })
        {
            page.QuerySelectorAll($"#{section} tbody tr").Sum(r => Number(r.QuerySelector("td")!)).Should().Be(Number(total), section);
        }
    }

    [Fact]
    public async Task Girls_and_women_and_those_of_unknown_age_are_all_offences_of_the_theme()
    {
        var (_, page, _) = await served.GetAsync($"/victims?{Year}&force=west-yorkshire&theme=rasso");

        var girls = page.QuerySelectorAll("#girls table")[0].QuerySelectorAll("tr.me").ElementAt(2).QuerySelectorAll("td").Take(3).Sum(Number);
        girls.Should().Be(page.QuerySelectorAll("#age tbody tr").Sum(r => Number(r.QuerySelector("td")!)));
    }

    [Fact]
    public async Task No_table_tells_the_general_reader_a_number_of_one_to_four()
    {
        foreach (var force in Forces.Territorial.Where((_, i) => i % 5 == 0))
        {
            foreach (var theme in Themes.All)
            {
                (await served.CellsOfAnalystAsync($"/victims?{Year}&force={force.Slug}&theme={theme.Code}", "#age td, #location td, #girls td, #suspects td, #hate td")).Should().NotContain(["1", "2", "3", "4"], $"{force.Name}, {theme.Code}");
            }
        }
    }

    [Fact]
    public async Task Theme_without_suspects_leads_to_those_that_have_them()
    {
        var (_, page, _) = await served.GetAsync($"/victims?{Year}&theme=spiking");

        page.QuerySelector("#suspects .state")!.TextContent.Should().Contain("Suspects are not told of spiking");
        page.QuerySelectorAll("#suspects .state a").Select(a => a.TextContent).Should().Contain("Domestic abuse");
        page.QuerySelectorAll("#suspects tbody tr").Should().HaveCount(5);
    }

    [Fact]
    public async Task Drawings_and_tables_say_what_they_are()
    {
        var csv = await served.Client.GetStringAsync($"/download/victims/location.csv?{Year}&theme=sh");
        csv.Should().ContainAll("OFFICIAL-SENSITIVE", "\"Recorded stalking and harassment by location, year ending March 2023\"", "England and Wales,national,Private,", "Kent,E23000032,Private,");
        using var response = await served.Client.GetAsync(new Uri($"/download/victims/relationship.svg?{Year}&theme=da&force=kent", UriKind.Relative));
        (await response.Content.ReadAsStringAsync()).Should().ContainAll("DEMONSTRATION", "Suspects of domestic abuse by relationship to the victim, Kent, year ending March 2023", "Ex-partner");
    }

    [Fact]
    public async Task Printed_homicides_and_suspected_suicides_stand_on_the_page_with_their_lines()
    {
        var (_, page, _) = await served.GetAsync($"/victims?{Year}");

        page.QuerySelectorAll("#deaths tbody th").Select(th => th.FirstChild!.TextContent).Should().BeEquivalentTo(ContextFigures.All.Where(f => f.Kind is ContextKind.Homicides or ContextKind.Suicides).Select(f => f.Title));
        page.QuerySelector("#deaths")!.TextContent.Should().Contain("163").And.Contain("93/723").And.Contain("line ");
        page.QuerySelector("nav.toc a[href$='#deaths']").Should().NotBeNull();
    }

    [SkippableFact]
    public async Task Open_data_say_that_they_tell_no_victims()
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not here.");
        var (status, page, _) = await served.GetAsync("/victims?collection=open-data");

        status.Should().Be(HttpStatusCode.OK);
        page.QuerySelector("main .state")!.TextContent.Should().Contain("The published tables tell neither sex nor age of victims");
        page.QuerySelectorAll("main section:not(#deaths, #printed) table").Should().BeEmpty();
    }

    private static long Number(IElement cell) => long.Parse(cell.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
