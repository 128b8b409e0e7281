using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Dashboard.Tests.Views;
using Vawg.Data.Audit;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Dashboard.Tests;

[Collection(ServedDashboardGroup.Name)]
public sealed class AppUrlsTests(ServedDashboard served)
{
    private static AuditFilter Search => new() { Who = "a & b", Acts = [AuditAct.Exported], ForceCode = "E23000032", From = new DateOnly(2026, 11, 1), To = new DateOnly(2026, 11, 30) };

    [Fact]
    public void Two_choices_never_share_an_address() =>
        Choices.All().Select(choice => AppUrls.OverviewOf(choice)).Should().OnlyHaveUniqueItems();

    [Fact]
    public async Task Every_address_that_is_made_answers()
    {
        var choice = Choices.Newest;
        var topics = Topics.Of(Collection.Demonstration);
        string[] addresses =
        [
            AppUrls.Overview, AppUrls.Forces, AppUrls.Method, AppUrls.Source, AppUrls.Audit, AppUrls.AuditCsv, AppUrls.Live, AppUrls.Ready,
            AppUrls.AuditOf(Search, after: 1), AppUrls.AuditCsvOf(Search),
            AppUrls.OverviewOf(choice), AppUrls.AttentionOf(choice), AppUrls.ForcesOf(choice), AppUrls.MethodOf(choice),
            .. Forces.All.Select(force => AppUrls.ForceOf(choice, force)),
            .. topics.Select(topic => AppUrls.TrendOf(choice, Forces.All[0], topic)),
            .. topics.Select(topic => AppUrls.SourceOf(choice, topic, null)),
            .. topics.Select(topic => AppUrls.SourceOf(choice, topic, Forces.All[0])),
            .. Themes.Nine.Skip(1).Select(theme => AppUrls.OverlapSourceOf(choice, Forces.All[0], Themes.Nine[0], theme)),
        ];

        (await RefusedAsync(addresses)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/?collection=demonstration")]
    [InlineData("/?collection=demonstration&attention=all&force=gwent")]
    [InlineData("/forces?collection=demonstration&theme=sh&sort=rate")]
    [InlineData("/forces/gwent?collection=demonstration&with=similar")]
    [InlineData("/forces/city-of-london?collection=demonstration")]
    [InlineData("/method")]
    [InlineData("/admin/audit")]
    [InlineData("/admin/audit?who=nobody")]
    [InlineData("/source?collection=demonstration&theme=sh&force=gwent")]
    [InlineData("/source/overlap/da/sh?collection=demonstration&force=gwent")]
    [InlineData("/source/overlap/da/sh?collection=demonstration")]
    [InlineData("/nonsense")]
    public async Task Every_link_of_a_page_leads_somewhere(string address)
    {
        var (_, page, _) = await served.GetAsync(address);

        var links = page.QuerySelectorAll("a[href]:not(.skip)").Select(a => a.GetAttribute("href")!).Where(href => href.StartsWith('/')).Distinct(StringComparer.Ordinal).ToList();

        links.Should().NotBeEmpty();
        (await RefusedAsync(links)).Should().BeEmpty();
    }

    /// <summary>The addresses that do not answer with a page, or whose page lacks the place that the fragment names.</summary>
    private async Task<List<string>> RefusedAsync(IEnumerable<string> addresses)
    {
        var refused = new List<string>();
        foreach (var page in addresses.GroupBy(address => address.Split('#')[0], StringComparer.Ordinal))
        {
            using var response = await served.Client.GetAsync(new Uri(page.Key, UriKind.Relative));
            if (response.StatusCode != HttpStatusCode.OK)
            {
                refused.Add($"{(int)response.StatusCode} {page.Key}");
                continue;
            }

            var fragments = page.Where(address => address.Contains('#', StringComparison.Ordinal)).Select(address => address.Split('#')[1]).ToList();
            if (fragments.Count > 0)
            {
                var document = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
                refused.AddRange(fragments.Where(id => document.GetElementById(id) is null).Select(id => $"no #{id} in {page.Key}"));
            }
        }

        return refused;
    }
}
