using System.Net;
using FluentAssertions;
using Vawg.Dashboard.Tests.Hosting;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth.OpenId;

[Collection(ServedDashboardGroup.Name)]
public sealed class NoProviderTests(ServedDashboard served)
{
    [Fact]
    public async Task Without_a_provider_nothing_of_it_shows()
    {
        using var visitor = served.Dashboard.NewVisitor();

        (await visitor.GetStringAsync(AppUrls.SignIn)).Should().NotContain("openid");
        foreach (var address in (string[])[AppUrls.OpenIdSignIn, AppUrls.OpenIdCallback])
        {
            using var answer = await visitor.GetAsync(address);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        }
    }
}
