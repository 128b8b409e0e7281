using System.Net;
using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

[Collection(ServedDashboardGroup.Name)]
public sealed class HealthTests(ServedDashboard served)
{
    [Theory]
    [InlineData(AppUrls.Live)]
    [InlineData(AppUrls.Ready)]
    public async Task A_running_product_says_that_it_is_well(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Be("Healthy");
    }
}
