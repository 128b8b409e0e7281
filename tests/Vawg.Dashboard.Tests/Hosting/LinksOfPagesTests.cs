using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class LinksOfPagesTests(ServedDashboard served)
{
    private const int Most = 200;

    [Theory]
    [InlineData("analyst")]
    [InlineData("admin")]
    public async Task Every_link_leads_somewhere_with_the_headers_of_every_answer(string account)
    {
        using var client = await served.Dashboard.NewClientAsync(account);

        var (visited, problems) = await LinksOfPages.WalkAsync(client, Most);

        problems.Should().BeEmpty();
        visited.Should().Be(Most);
    }
}
