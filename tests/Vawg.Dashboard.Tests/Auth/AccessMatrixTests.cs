using System.Net;
using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth;

/// <summary>Every endpoint of the running product, by each method that it takes, asked by every role, by a visitor and by a disabled account, beside the table of roles.</summary>
[Collection(ServedDashboardGroup.Name)]
public sealed partial class AccessMatrixTests(ServedDashboard served)
{
    [Fact]
    public async Task Each_role_reaches_what_the_table_opens_to_it_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var (account, role) in ExpectedAccess.Askers)
        {
            using var client = account is null ? served.Dashboard.NewVisitor() : await served.Dashboard.NewClientAsync(account);
            wrong.AddRange(await WrongAsync(client, account ?? "a visitor", role));
        }

        using var disabled = await DisabledAsync();
        wrong.AddRange(await WrongAsync(disabled, "a disabled account", role: null));

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Table_of_roles_is_as_it_was_agreed()
    {
        var agreed = from role in Roles.All from act in Enum.GetValues<Act>() select (role, act, ExpectedAccess.Allows(role, act));

        (from role in Roles.All from act in Enum.GetValues<Act>() select (role, act, role.May(act))).Should().Equal(agreed);
    }

    [Fact]
    public void Each_act_of_the_table_is_asked_for_by_an_endpoint()
    {
        var asked = Requests();

        asked.Should().HaveCountGreaterThan(40).And.Contain(r => r.Address == "/_blazor").And.Contain(r => r.Address == AppUrls.SignInCode).And.Contain(r => r.Method == "POST" && r.Address == AppUrls.SignOut);
        asked.Select(r => r.Policy).Distinct().Should().BeEquivalentTo([Policies.Anyone, .. Enum.GetValues<Act>().Select(Policies.Of)]);
    }

    [Fact]
    public async Task A_visitor_is_led_to_sign_in_and_back()
    {
        using var visitor = served.Dashboard.NewVisitor();

        using var answer = await visitor.GetAsync("/forces/west-yorkshire?collection=demonstration");

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be("/sign-in?return=%2Fforces%2Fwest-yorkshire%3Fcollection%3Ddemonstration");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public void Signing_in_leads_back_to_this_product_alone(string returnTo) => AppUrls.Local(returnTo).Should().Be(AppUrls.Overview);

    private async Task<List<string>> WrongAsync(HttpClient client, string asker, Role? role)
    {
        var wrong = new List<string>();
        foreach (var (method, address, policy) in Requests())
        {
            // Without the token of a form: whoever is let in is told so by another answer, and nothing is done.
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            using var answer = await client.SendAsync(request);
            if (IsLetIn(answer, address) != MayReach(role, policy))
            {
                wrong.Add($"{asker}, {method} {address} ({policy}): {(int)answer.StatusCode}");
            }
        }

        return wrong;
    }

    /// <summary>Somebody who signed in as an admin and was disabled afterwards.</summary>
    private async Task<HttpClient> DisabledAsync()
    {
        const string Email = "disabled@demo.example";
        await using var scope = served.Dashboard.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = Email, Email = Email, Name = "Disabled", Role = Role.Admin, CreatedAtUtc = DateTime.UnixEpoch };
        (await users.CreateAsync(account, SignedInCookies.Password)).Succeeded.Should().BeTrue();
        var client = served.Dashboard.NewVisitor();
        client.DefaultRequestHeaders.Add("Cookie", await served.Dashboard.Cookies.OfAsync(Email));
        account.IsDisabled = true;
        (await users.UpdateAsync(account)).Succeeded.Should().BeTrue();
        return client;
    }

    private static bool MayReach(Role? role, string policy) => policy == Policies.Anyone || ExpectedAccess.Allows(role, Enum.Parse<Act>(policy));

    /// <summary>A refusal is a way to sign in and back, 401 or 403; whatever else came, the asker was let in.</summary>
    private static bool IsLetIn(HttpResponseMessage answer, string address) =>
        answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        && answer.Headers.Location?.OriginalString != AppUrls.SignInFor(address);

    private List<(string Method, string Address, string Policy)> Requests() => served.Dashboard.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .SelectMany(e => Methods(e).Select(method => (method, Filled(e.RoutePattern.RawText!), e.Metadata.GetOrderedMetadata<IAuthorizeData>()[^1].Policy!)))
        .Distinct()
        .ToList();

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: { Count: > 0 } methods } ? methods : ["GET", "POST"];

    private static string Filled(string route) => Parameter().Replace("/" + route.TrimStart('/'), match => match.Groups["name"].Value switch
    {
        "Slug" => "west-yorkshire",
        "Id" or "id" => "1",
        "One" => "da",
        "Other" => "rasso",
        "Status" => "404",
        "chart" => "map",
        "extension" => "svg",
        _ => "unknown",
    });

    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
