using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class ThemeFilesTests(ServedDashboard served)
{
    [Theory]
    [InlineData("/?collection=demonstration", "nation")]
    [InlineData("/forces/warwickshire?collection=demonstration&with=similar", "figures")]
    [InlineData("/forces/gwent?collection=demonstration", "figures")]
    [InlineData("/forces/british-transport-police?collection=demonstration", "figures")]
    public async Task File_has_the_counts_of_the_table_and_hides_what_it_hides(string address, string section)
    {
        var (_, page, _) = await served.GetAsync(address);
        var file = await served.Client.GetStringAsync(new Uri(page.QuerySelector($"#{section} .tools a[download]")!.GetAttribute("href")!, UriKind.Relative));

        var shown = page.QuerySelectorAll($"#{section} tbody tr").Select(tr => (Name: tr.QuerySelector("th")!.TextContent, Count: tr.QuerySelector("td")!.TextContent.Replace(",", string.Empty, StringComparison.Ordinal))).ToList();
        var rows = file.Split("\r\n").SkipWhile(l => !l.StartsWith("theme,", StringComparison.Ordinal)).Skip(1).Where(l => l.Length > 0).ToList();
        rows.Should().HaveCount(shown.Count);
        rows.Should().AllSatisfy(row => shown.Should().Contain(s => row.StartsWith($"{s.Name},{s.Count},", StringComparison.Ordinal) || row.StartsWith($"\"{s.Name}\",{s.Count},", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/forces/warwickshire?collection=demonstration", "#figures tbody tr", "Sex work")]
    [InlineData("/forces/west-yorkshire?collection=demonstration", "#figures tbody tr", "Modern slavery and human trafficking")]
    public async Task Hidden_count_has_a_hidden_change_and_not_one_that_was_not_supplied(string address, string rows, string name)
    {
        var (_, page, _) = await served.GetAsync(address);

        var cells = page.QuerySelectorAll(rows).First(tr => tr.QuerySelector("th")?.TextContent == name).QuerySelectorAll("td").Select(td => td.TextContent.Trim()).ToList();
        cells.Should().Contain("[c]").And.NotContain("[x]");
    }

    [Fact]
    public async Task Hidden_count_has_no_rate_interval_or_change_in_the_file()
    {
        var file = await served.Client.GetStringAsync(new Uri("/download/force.csv?collection=demonstration&force=warwickshire&period=year-ending-march-2023", UriKind.Relative));

        var hidden = file.Split("\r\n").Where(l => l.Contains(",[c],", StringComparison.Ordinal)).ToList();
        hidden.Should().Contain(l => l.StartsWith("Sex work,[c],", StringComparison.Ordinal));
        hidden.Select(l => l.Split(',')).Should().OnlyContain(cells => cells[3] == "[c]" && cells[4] == "[c]" && cells[5] == "[c]" && cells[12] == "[c]");
    }
}
