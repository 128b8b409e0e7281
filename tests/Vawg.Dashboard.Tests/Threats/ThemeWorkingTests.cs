using System.Net;
using FluentAssertions;
using Vawg.Dashboard.Tests.Hosting;
using Xunit;

namespace Vawg.Dashboard.Tests.Threats;

[Collection(ServedDashboardGroup.Name)]
public sealed class ThemeWorkingTests(ServedDashboard served)
{
    [Theory]
    [InlineData("domestic-abuse", "", 1)]
    [InlineData("rape-and-serious-sexual-offences", "&force=west-yorkshire", 2)]
    [InlineData("child-sexual-abuse-and-exploitation", "&force=kent", 2)]
    [InlineData("online-and-tech-enabled-vawg", "", 1)]
    public async Task Capacity_and_capability_are_measured_from_posts_and_lead_to_them(string theme, string force, int roles)
    {
        var (_, page, _) = await served.GetAsync($"/threats/{theme}?collection=demonstration{force}");

        var (capacity, capability) = (page.QuerySelector("#capacity_gap")!, page.QuerySelector("#capability_gap")!);
        capacity.TextContent.Should().Contain("% of specialist posts filled: ");
        capability.TextContent.Should().Contain("% of filled posts trained: ");
        foreach (var link in capacity.QuerySelectorAll("a.from").Concat(capability.QuerySelectorAll("a.from")))
        {
            link.GetAttribute("href").Should().StartWith("/response?").And.Contain("collection=demonstration").And.EndWith("#figure");
            if (force.Length > 0)
            {
                link.GetAttribute("href").Should().Contain(force[1..]);
            }
        }

        capacity.QuerySelectorAll("a.from").Should().HaveCount(roles);
        var (status, response, _) = await served.GetAsync(capability.QuerySelector("a.from")!.GetAttribute("href")!);
        status.Should().Be(HttpStatusCode.OK);
        response.QuerySelector("#figure")!.TextContent.Should().Contain("Filled posts whose holder has the required training");
    }

    [Fact]
    public async Task A_theme_without_roles_of_its_own_is_assessed_and_leads_to_no_posts()
    {
        var (_, page, _) = await served.GetAsync("/threats/stalking-and-harassment?collection=demonstration");

        page.QuerySelector("#capacity_gap")!.QuerySelectorAll("a").Should().BeEmpty();
    }
}
