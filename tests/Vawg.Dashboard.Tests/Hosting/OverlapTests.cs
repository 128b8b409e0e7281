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

    [SkippableFact]
    public async Task Open_data_says_which_subject_lies_within_another()
    {
        Skip.IfNot(RunningDashboard.OpenDataExists, "The published files are not in ../shared/data");

        var (_, page, _) = await served.GetAsync("/forces/west-yorkshire?collection=open-data");

        var text = page.QuerySelector("#overlap .lead")!.TextContent;
        text.Should().MatchRegex(@"Stalking lies within stalking and harassment: [0-9,]+ of [0-9,]+ \([0-9.]+%\)\. Rape lies within sexual offences: [0-9,]+ of [0-9,]+ \([0-9.]+%\)\. No other two");
        page.QuerySelector("#overlap table").Should().BeNull();
    }

    private static long Number(IElement cell) => Known(cell) ?? throw new InvalidOperationException($"Not a number: {cell.TextContent}");

    private static long? Known(IElement cell) => cell.TextContent.StartsWith('[')
        ? null
        : long.Parse(cell.TextContent.Replace(",", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
