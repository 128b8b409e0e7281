using FluentAssertions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Domain.People;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth;

[Collection(ServedDashboardGroup.Name)]
public sealed class EndpointPolicyTests(ServedDashboard served)
{
    private static readonly string[] Known = [Policies.Anyone, .. Enum.GetValues<Act>().Select(Policies.Of)];

    [Fact]
    public void Every_endpoint_of_the_running_product_names_a_policy()
    {
        var endpoints = served.Dashboard.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).ToList();

        endpoints.Should().HaveCountGreaterThan(20);
        endpoints.Where(e => !IsNamed(e)).Select(e => e.DisplayName).Should().BeEmpty("what names no policy is refused to everybody");
    }

    private static bool IsNamed(Microsoft.AspNetCore.Http.Endpoint endpoint)
    {
        var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).ToList();
        return policies.Count > 0 && policies.TrueForAll(p => Known.Contains(p)) && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;
    }
}
