using System.Net;
using FluentAssertions;
using Vawg.Dashboard;
using Vawg.Dashboard.Auth;
using Xunit;

namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>Who reaches what where a provider is configured, which adds an endpoint to sign in at and an address to come back to.</summary>
public sealed class OpenIdAccessTests(OpenIdDashboard served) : IClassFixture<OpenIdDashboard>
{
    [Fact]
    public async Task Each_role_reaches_what_the_table_opens_to_it_and_nothing_else()
    {
        var matrix = new AccessMatrix(served.Dashboard);

        matrix.Requests.Should().HaveCountGreaterThan(40).And.ContainSingle(r => r.Address == AppUrls.OpenIdSignIn).Which.Should().Be(("GET", AppUrls.OpenIdSignIn, Policies.Anyone));
        (await matrix.WrongAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Way_back_without_an_answer_of_the_provider_leads_everybody_to_sign_in(string method)
    {
        await foreach (var (asker, _, client) in new AccessMatrix(served.Dashboard).AskersAsync())
        {
            var before = await StoredState.ReadAsync(served.Dashboard);
            using var request = new HttpRequestMessage(new HttpMethod(method), AppUrls.OpenIdCallback);

            using var answer = await client.SendAsync(request);

            answer.StatusCode.Should().Be(HttpStatusCode.Redirect, asker);
            answer.Headers.Location!.OriginalString.Should().StartWith($"{AppUrls.SignIn}?refused=failed", asker);
            answer.Headers.Contains("Set-Cookie").Should().BeFalse(asker);
            (await StoredState.ReadAsync(served.Dashboard)).Should().Be(before, asker);
        }
    }
}
