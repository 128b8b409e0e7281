using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Tests.Hosting;
using Xunit;

namespace Vawg.Dashboard.Tests.Views;

[Collection(ServedDashboardGroup.Name)]
public sealed class BadAddressTests(ServedDashboard served)
{
    private const string Demo = "collection=demonstration";

    public static TheoryData<string, string> Misunderstood() => new()
    {
        { $"{Demo}&theme=witchcraft", "has no theme called “witchcraft”, so VAWG is shown." },
        { $"{Demo}&period=year-ending-march-1899", "“year-ending-march-1899” is not a period that can be shown" },
        { $"{Demo}&period=year-ending-march-2003", "This collection has no figures for the year ending March 2003" },
        { $"{Demo}&period=rubbish", "“rubbish” is not a period that can be shown, so the year ending March 2023 is shown." },
        { "collection=rubbish", "There is no collection called “rubbish”" },
        { "collection=assessments", "Published assessments holds no figures yet" },
        { $"{Demo}&sort=nonsense", "Forces cannot be sorted by “nonsense”, so they are in alphabetical order." },
        { $"{Demo}&with=atlantis", "“atlantis” does not name forces to compare with, so all forces are compared." },
        { $"{Demo}&theme={new string('x', 10_000)}", "has no theme called “xxxxxxxx" },
        { $"{Demo}&period={new string('9', 10_000)}", "is not a period that can be shown" },
        { $"{Demo}&theme=sh&theme=da", "The address names the theme more than once; the first is shown." },
        { $"{Demo}&period=year-ending-march-2022&period=rubbish", "The address names the period more than once; the first is shown." },
    };

    [Theory]
    [MemberData(nameof(Misunderstood))]
    public async Task What_an_address_asks_in_vain_is_said_on_the_page(string query, string sentence)
    {
        foreach (var path in new[] { "/", "/forces", "/forces/west-yorkshire" })
        {
            var (status, page, _) = await served.GetAsync($"{path}?{query}");

            status.Should().Be(HttpStatusCode.OK);
            page.QuerySelector("[data-notices]")!.TextContent.Should().Contain(sentence);
            page.QuerySelectorAll("table").Should().NotBeEmpty("figures are shown all the same");
        }
    }

    [Theory]
    [InlineData("atlantis")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("%00")]
    [InlineData("%FF%FE")]
    [InlineData("%F0%9F%98%80")]
    public async Task A_force_that_does_not_exist_leaves_all_forces_shown(string force)
    {
        var (status, page, html) = await served.GetAsync($"/?{Demo}&force={force}");

        status.Should().Be(HttpStatusCode.OK);
        page.QuerySelector("[data-notices]")!.TextContent.Should().Contain("so all forces are shown");
        html.Should().NotContain("<script>alert");
        page.QuerySelector("#force option[selected]")!.TextContent.Should().Be("All forces");
    }

    [Theory]
    [InlineData("/forces/atlantis", "No such force", "There is no force at the address “atlantis”")]
    [InlineData("/forces/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "No such force", "“<script>alert(1)</script>”")]
    [InlineData("/nonsense", "Page not found", "There is no page at this address")]
    [InlineData("/forces/west-yorkshire/more", "Page not found", "There is no page at this address")]
    [InlineData("/source/overlap/da/witchcraft?collection=demonstration&force=gwent", "Page not found", "There is no page at this address")]
    [InlineData("/source/overlap/da/da?collection=demonstration&force=gwent", "Page not found", "There is no page at this address")]
    [InlineData("/source/overlap/da", "Page not found", "There is no page at this address")]
    [InlineData("/download/nonsense.svg", "Page not found", "There is no page at this address")]
    [InlineData("/css/nonsense.css", "Page not found", "There is no page at this address")]
    public async Task What_does_not_exist_gets_a_page_in_words_and_a_way_on(string address, string heading, string sentence)
    {
        var (status, page, html) = await served.GetAsync(address);

        status.Should().Be(HttpStatusCode.NotFound);
        page.QuerySelector("h1")!.TextContent.Should().Be(heading);
        page.QuerySelector(".deck")!.TextContent.Should().Contain(sentence);
        page.QuerySelectorAll("main a[href]").Should().NotBeEmpty();
        html.Should().NotContain("<script>alert");
    }

    [Theory]
    [InlineData("")]
    [InlineData("&force=atlantis&period=rubbish")]
    public async Task What_two_themes_share_asks_for_a_force_where_the_address_has_none(string query)
    {
        var (status, page, _) = await served.GetAsync($"/source/overlap/da/rasso?{Demo}{query}");

        status.Should().Be(HttpStatusCode.OK);
        page.QuerySelector("#main")!.TextContent.Should().Contain("Choose a force").And.Contain("never of the nation");
        page.QuerySelectorAll("[data-notices]").Should().HaveCount(query.Length == 0 ? 0 : 1);
    }

    [Theory]
    [InlineData("/", "/#main")]
    [InlineData("/forces/gwent?collection=demonstration", "/forces/gwent?collection=demonstration#main")]
    [InlineData("/nonsense?a=1", "/nonsense?a=1#main")]
    [InlineData("/forces/atlantis", "/forces/atlantis#main")]
    [InlineData("//elsewhere.example/x", "/elsewhere.example/x#main")]
    public async Task The_skip_link_stays_on_the_page_that_was_asked_for(string address, string target)
    {
        using var response = await served.Client.GetAsync(new Uri(served.Dashboard.Address.ToString().TrimEnd('/') + address));
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        page.QuerySelector("a.skip")!.GetAttribute("href").Should().Be(target);
        page.GetElementById("main").Should().NotBeNull();
    }

    [Theory]
    [InlineData("/forces/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/forces/%00")]
    [InlineData("/?=&&&==")]
    [InlineData("/?force[]=gwent&period[$ne]=1")]
    [InlineData("/?collection=demonstration&with=gwent,gwent,,,gwent&force=gwent")]
    [InlineData("/?collection=demonstration&period=2147483648")]
    [InlineData("/?collection=demonstration&period=year-ending-march-0000")]
    [InlineData("/?collection=demonstration&period=2022-23-q9")]
    [InlineData("/forces?collection=demonstration&force=city-of-london&with=region")]
    [InlineData("/forces/british-transport-police?collection=demonstration&with=similar")]
    [InlineData("/source?collection=demonstration&theme=witchcraft&force=atlantis")]
    [InlineData("/source")]
    [InlineData("/method?period=rubbish")]
    [InlineData("/download/funnel.svg?period=rubbish&theme=%3Cscript%3E")]
    [InlineData("/download/funnel.exe")]
    [InlineData("/download/..%2f..%2fvawg.db")]
    public async Task No_address_is_a_fault(string address)
    {
        var (status, _, _) = await served.GetAsync(address);

        ((int)status).Should().BeLessThan(500);
    }
}
