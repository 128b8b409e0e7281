using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Registers;

[Collection(ServedDashboardGroup.Name)]
public sealed class PeerGroupPagesTests(ServedDashboard served)
{
    private const string Demonstration = "group-large-urban-forces-demonstration";

    [Fact]
    public async Task Group_is_offered_and_says_its_name_date_and_source_where_it_is_compared_with()
    {
        var (_, plain, _) = await served.GetAsync("/forces/west-yorkshire?collection=demonstration");
        plain.QuerySelectorAll("#with option").Select(o => o.GetAttribute("value")).Should().Contain(Demonstration);

        var (_, page, html) = await served.GetAsync($"/forces/west-yorkshire?collection=demonstration&with={Demonstration}");

        page.QuerySelector("#with option[selected]")!.TextContent.Should().Be("Group: Large urban forces (demonstration)");
        page.QuerySelector(".meta")!.TextContent.Should().ContainAll("Large urban forces (demonstration)", "valid from 1 April 2018", "Made for the demonstration", "Northumbria");
        page.QuerySelector("[data-notices]").Should().BeNull();
        html.Should().Contain($"with={Demonstration}");
        using var file = await served.Analyst.GetAsync(new Uri($"/download/force.csv?collection=demonstration&force=west-yorkshire&with={Demonstration}", UriKind.Relative));
        (await file.Content.ReadAsStringAsync()).Should().Contain("Large urban forces (demonstration), valid from 1 April 2018");
    }

    [Fact]
    public async Task Retired_group_is_offered_no_more_and_its_address_says_so_and_still_compares()
    {
        var cookie = await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("admin"));
        using var client = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(client, AppUrls.NewPeerGroup, cookie, "peer-group");
        using var empty = await form.SendAsync(("Form.Name", string.Empty));
        (await empty.Content.ReadAsStringAsync()).Should().Contain("There is a problem").And.Contain("Tick at least 2 forces.");
        using var made = await form.SendAsync(("Form.Name", "Two of Wales"), ("Form.ValidFrom", "2022-04-01"), ("Form.Source", "A test"), ("Form.Members[0]", "gwent"), ("Form.Members[1]", "north-wales"));
        made.StatusCode.Should().Be(HttpStatusCode.Redirect, await made.Content.ReadAsStringAsync());
        var retire = await FormPost.OpenAsync(client, AppUrls.PeerGroupOf("two-of-wales"), cookie, "peer-group-retire");
        using var retired = await retire.SendAsync(("Retire.Reason", "The board ended it."));
        retired.StatusCode.Should().Be(HttpStatusCode.Redirect);

        var (_, page, _) = await served.GetAsync("/forces/gwent?collection=demonstration&with=group-two-of-wales");
        page.QuerySelector("[data-notices]")!.TextContent.Should().Contain("The group Two of Wales is retired and is offered no more: The board ended it.");
        page.QuerySelector(".meta")!.TextContent.Should().Contain("forces of the group Two of Wales").And.Contain("North Wales");
        var (_, other, _) = await served.GetAsync("/forces/gwent?collection=demonstration");
        other.QuerySelectorAll("#with option").Select(o => o.GetAttribute("value")).Should().NotContain("group-two-of-wales");
        using var file = await served.Analyst.GetAsync(new Uri("/download/force.csv?collection=demonstration&force=gwent&with=group-two-of-wales", UriKind.Relative));
        file.StatusCode.Should().Be(HttpStatusCode.OK, "what was asked for is given, so a file is no other than what was asked for");
    }

    [Fact]
    public async Task Reader_of_one_force_is_offered_no_group()
    {
        using var client = await served.Dashboard.NewClientAsync("westyorkshire");
        var html = await client.GetStringAsync(new Uri($"/forces/west-yorkshire?collection=demonstration&with={Demonstration}", UriKind.Relative));

        html.Should().NotContain("Large urban forces").And.Contain("does not name forces to compare with");
        new HtmlParser().ParseDocument(html).QuerySelectorAll("#with option").Should().ContainSingle();
    }
}
