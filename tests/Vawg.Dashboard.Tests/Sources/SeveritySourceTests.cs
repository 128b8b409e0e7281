using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Tests.Hosting;
using Xunit;

namespace Vawg.Dashboard.Tests.Sources;

[Collection(ServedDashboardGroup.Name)]
public sealed class SeveritySourceTests(ServedDashboard served)
{
    private const string Query = "collection=demonstration&theme=da&force=west-yorkshire";

    [Fact]
    public async Task Mean_weight_of_a_score_leads_to_the_offences_and_weights_that_give_it()
    {
        using var own = await served.Dashboard.NewClientAsync("westyorkshire");
        (await own.GetStringAsync(new Uri($"/threats/domestic-abuse?{Query}", UriKind.Relative))).Should().MatchRegex("href=\"/source\\?[^\"]*#severity\"");

        var page = new HtmlParser().ParseDocument(await own.GetStringAsync(new Uri($"/source?{Query}", UriKind.Relative)));

        var rows = page.QuerySelectorAll("#severity tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToList()).ToList();
        var weighted = rows.Where(r => r[2] != "none").ToList();
        var mean = weighted.Sum(r => Number(r[3])) / weighted.Sum(r => Number(r[1]));
        weighted.Should().OnlyContain(r => Math.Abs((Number(r[1]) * Number(r[2])) - Number(r[3])) < 0.06);
        page.QuerySelector("#severity p")!.TextContent.Should().Contain($": {Math.Round(mean).ToString("0", CultureInfo.InvariantCulture)}, over the ");
        rows.Sum(r => Number(r[1])).Should().Be(Number(page.QuerySelector(".big")!.TextContent), "every recorded offence is in the table");
    }

    [Fact]
    public async Task General_reader_is_told_no_mean_weight_of_a_force_and_no_offence()
    {
        var text = WebUtility.HtmlDecode(await served.Analyst.GetStringAsync(new Uri($"/source?{Query}", UriKind.Relative)));

        Regex.Match(text, "id=\"severity\".*?</section>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Value.Should().Contain("[c] suppressed.").And.NotContain("<table");
    }

    private static double Number(string text) => double.Parse(text.Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
