using System.Net;
using FluentAssertions;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class OneComparisonTests(ServedDashboard served)
{
    [Theory]
    [InlineData("/forces/gwent?with=kent&theme=sh&with=durham", "/forces/gwent?theme=sh&with=durham,kent")]
    [InlineData("/?force=gwent&with=kent,durham", "/?force=gwent&with=durham,kent")]
    [InlineData("/?force=gwent&with=kent&with=&with=Kent", "/?force=gwent&with=kent")]
    [InlineData("/?force=gwent&with=REGION", "/?force=gwent&with=region")]
    [InlineData("/?with=atlantis&with=kent", "/?with=atlantis,kent")]
    [InlineData("//elsewhere.example/?with=kent&with=durham", "/elsewhere.example/?with=durham,kent")]
    public async Task Forces_named_one_by_one_have_one_address(string asked, string address)
    {
        using var response = await served.Client.GetAsync(new Uri(served.Dashboard.Address.ToString().TrimEnd('/') + asked));

        response.StatusCode.Should().Be(HttpStatusCode.Found);
        response.Headers.Location!.OriginalString.Should().Be(address);
        using var there = await served.Client.GetAsync(new Uri(address, UriKind.Relative));
        there.StatusCode.Should().NotBe(HttpStatusCode.Found, "it is the address already");
    }

    [Fact]
    public async Task Boxes_offer_every_force_with_a_rate_but_the_chosen_one_and_are_ticked_as_compared()
    {
        var (_, page, _) = await served.GetAsync("/forces/gwent?collection=demonstration&with=region");

        var boxes = page.QuerySelectorAll("details.choose input[type=checkbox]");
        boxes.Should().HaveCount(41);
        boxes.Where(b => b.HasAttribute("checked")).Select(b => b.GetAttribute("value")).Should().Equal("dyfed-powys", "north-wales", "south-wales");
        Forces.Territorial.Should().HaveCount(43, "the City of London has no rate");
    }

    [Theory]
    [InlineData("/?collection=demonstration")]
    [InlineData("/forces/city-of-london?collection=demonstration")]
    public async Task There_are_no_boxes_where_nothing_is_compared(string address)
    {
        var (_, page, _) = await served.GetAsync(address);

        page.QuerySelector("details.choose").Should().BeNull();
    }
}
