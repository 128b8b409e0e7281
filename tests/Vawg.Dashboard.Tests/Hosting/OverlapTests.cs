using System.Net;
using AngleSharp.Dom;
using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class OverlapTests(ServedDashboard served)
{
    [Fact]
    public async Task Table_has_a_row_and_a_column_for_each_theme_and_the_total_of_each_on_its_diagonal()
    {
        var (_, page, _) = await served.GetAsync("/forces/west-yorkshire?collection=demonstration&period=year-ending-march-2023");

        var rows = page.QuerySelectorAll("#overlap tbody tr").Select(r => r.QuerySelectorAll("td")).ToList();
        rows.Should().HaveCount(9).And.OnlyContain(r => r.Length == 9);
        var totals = page.QuerySelectorAll("#figures tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent, r => r.QuerySelector("td")!.TextContent);
        rows[0][0].TextContent.Should().Be(totals["Domestic abuse"]);
        rows[8][8].TextContent.Should().Be(totals["Honour-based abuse, forced marriage and FGM"]);
        var (smaller, both) = (Number(rows[4][4]), Number(rows[4][2]));
        rows[2][4].TextContent.Should().Be($"{100d * both / smaller:0.0}%", "above the diagonal stands the share of the smaller theme");
        page.QuerySelector("#overlap .lead")!.TextContent.Should().Contain($"{rows[2][4].TextContent} of online and tech-enabled VAWG lies in stalking and harassment");
    }

    [Fact]
    public async Task Theme_that_a_force_cannot_tell_overlaps_no_other_and_is_never_zero()
    {
        var (_, page, _) = await served.GetAsync("/forces/gwent?collection=demonstration&period=year-ending-march-2023");

        page.QuerySelectorAll("#overlap tbody tr")[4].QuerySelectorAll("td").Select(td => td.TextContent).Should().OnlyContain(text => text == "[x]");
    }

    [Fact]
    public async Task No_part_of_1_to_4_can_be_read_off_any_force()
    {
        foreach (var force in Domain.Reference.Forces.Territorial)
        {
            var (_, page, _) = await served.GetAsync($"/forces/{force.Slug}?collection=demonstration");

            var cells = page.QuerySelectorAll("#overlap tbody tr").Select(r => r.QuerySelectorAll("td")).ToList();
            for (var row = 0; row < cells.Count; row++)
            {
                for (var column = 0; column < row; column++)
                {
                    if (Known(cells[row][column]) is { } both)
                    {
                        new[] { both, Number(cells[row][row]) - both, Number(cells[column][column]) - both }.Should().NotContain(part => part > 0 && part < 5, $"{force.Name}, {row}, {column}");
                    }
                }
            }
        }
    }

    [Fact]
    public async Task Every_cell_leads_to_its_source_with_its_figure()
    {
        var (_, page, _) = await served.GetAsync("/forces/west-yorkshire?collection=demonstration&period=year-ending-march-2023");

        foreach (var (cell, row, column) in Cells(page))
        {
            var (status, source, _) = await served.GetAsync(cell.QuerySelector("a.vl")!.GetAttribute("href")!);

            status.Should().Be(HttpStatusCode.OK);
            var shown = (column > row ? source.QuerySelector("#main .made + .kv") : null) ?? source.QuerySelector("#main .big")!;
            shown.TextContent.Should().Contain(cell.TextContent, $"row {row}, column {column}");
        }
    }

    [Fact]
    public async Task Source_gives_formula_inputs_versions_and_files()
    {
        var (_, source, _) = await served.GetAsync("/source/overlap/sh/online?collection=demonstration&period=year-ending-march-2023&force=west-yorkshire");

        source.QuerySelector(".deck")!.TextContent.Should().Be("Stalking and harassment with online and tech-enabled VAWG: recorded offences in both, West Yorkshire, year ending March 2023");
        source.QuerySelector("#main")!.TextContent.Should().ContainAll("Share of online and tech-enabled VAWG, the smaller", "In either theme", "Offence codes 8L, 8M, 8Q, 8R and 8U", "carry the online flag", "are listed for the force itself and for readers with the permission for small numbers");
        source.QuerySelectorAll("[aria-label='Table: Versions'] tbody tr").Should().HaveCount(4, "each quarter is a return");
    }

    [Fact]
    public async Task Source_of_a_hidden_figure_tells_neither_it_nor_a_quarter_of_it()
    {
        var (_, page, _) = await served.GetAsync("/forces/warwickshire?collection=demonstration&period=year-ending-march-2023");
        var hidden = Cells(page).Where(c => c.Row > c.Column && c.Cell.TextContent == "[c]").ToList();

        hidden.Should().NotBeEmpty();
        foreach (var (cell, _, _) in hidden)
        {
            var (_, source, _) = await served.GetAsync(cell.QuerySelector("a.vl")!.GetAttribute("href")!);

            source.QuerySelector("#main .big")!.TextContent.Should().Be("[c]");
            source.QuerySelector("#main .work")!.TextContent.Should().NotBeEmpty();
            source.QuerySelectorAll("#main .made").Should().BeEmpty();
            source.QuerySelectorAll("#main dt").Select(dt => dt.TextContent).Should().NotContain(dt => dt.StartsWith("In both", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("west-yorkshire")]
    [InlineData("warwickshire")]
    [InlineData("gwent")]
    public async Task File_says_what_the_table_says(string force)
    {
        const string Choice = "collection=demonstration&period=year-ending-march-2023";
        var (_, page, _) = await served.GetAsync($"/forces/{force}?{Choice}");
        var file = await served.Client.GetStringAsync(new Uri($"/download/overlap.csv?{Choice}&force={force}", UriKind.Relative));

        page.QuerySelector("#overlap .tools a[download]")!.GetAttribute("href").Should().Contain("/download/overlap.csv").And.Contain($"force={force}");
        var rows = file.Split("\r\n").SkipWhile(l => !l.StartsWith("theme,", StringComparison.Ordinal)).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')[^4..]).ToList();
        var cells = Cells(page).ToDictionary(c => (c.Row, c.Column), c => c.Cell.TextContent.Replace(",", string.Empty, StringComparison.Ordinal));
        var pairs = Enumerable.Range(0, 9).SelectMany(one => Enumerable.Range(one + 1, 8 - one).Select(other => (One: one, Other: other))).ToList();
        rows.Should().HaveCount(36);
        rows.Select(r => string.Join(',', r[..3])).Should().Equal(pairs.Select(p => $"{cells[(p.One, p.One)]},{cells[(p.Other, p.Other)]},{cells[(p.Other, p.One)]}"));
    }

    [SkippableFact]
    public async Task Open_data_has_no_overlap_to_lead_to()
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");

        var (_, source, _) = await served.GetAsync("/source/overlap/da/rasso?collection=open-data&force=west-yorkshire");
        using var file = await served.Client.GetAsync(new Uri("/download/overlap.csv?collection=open-data&force=west-yorkshire", UriKind.Relative));

        source.QuerySelector("#main .state")!.TextContent.Should().Contain("Open data cannot tell themes");
        file.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [SkippableFact]
    public async Task Open_data_says_which_subject_lies_within_another()
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");

        var (_, page, _) = await served.GetAsync("/forces/west-yorkshire?collection=open-data");

        var text = page.QuerySelector("#overlap .lead")!.TextContent;
        text.Should().MatchRegex(@"Stalking lies within stalking and harassment: [0-9,]+ of [0-9,]+ \([0-9.]+%\)\. Rape lies within sexual offences: [0-9,]+ of [0-9,]+ \([0-9.]+%\)\. No other two");
        page.QuerySelector("#overlap table").Should().BeNull();
    }

    private static IEnumerable<(IElement Cell, int Row, int Column)> Cells(IDocument page) =>
        page.QuerySelectorAll("#overlap tbody tr").SelectMany((tr, row) => tr.QuerySelectorAll("td").Select((td, column) => (td, row, column)));

    private static long Number(IElement cell) => Known(cell) ?? throw new InvalidOperationException($"Not a number: {cell.TextContent}");

    private static long? Known(IElement cell) => cell.TextContent.StartsWith('[')
        ? null
        : long.Parse(cell.TextContent.Replace(",", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
