using FluentAssertions;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Domain.Reference;
using Xunit;
using Xunit.Abstractions;

namespace Vawg.Product.Tests.Disclosure;

[Collection(ServedDashboardGroup.Name)]
public sealed class ServedOverlapsTests(ServedDashboard served, ITestOutputHelper output)
{
    [Fact]
    public async Task No_suppressed_overlap_can_be_told_within_less_than_five_from_the_whole_table()
    {
        var (found, hidden) = (new List<string>(), 0);
        foreach (var force in Forces.Territorial)
        {
            using var answer = await served.Analyst.GetAsync(new Uri($"/forces/{force.Slug}?collection=demonstration", UriKind.Relative));
            var table = new ServedOverlaps(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
            hidden += table.HiddenCount;
            found.AddRange(table.Found().Select(f => $"{force.Name}, {f}"));
        }

        output.WriteLine($"{hidden} suppressed, {found.Count} found.");
        found.Should().BeEmpty();
        hidden.Should().BeGreaterThan(100);
    }
}
