using System.Net;
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

/// <summary>Every address of the running product asked for by every role, by a visitor and by a disabled account, beside the table of roles.</summary>
[Collection(ServedDashboardGroup.Name)]
public sealed class AccessMatrixTests(ServedDashboard served)
{
    /// <summary>Roles by the demonstration account that has them; a visitor has none.</summary>
    private static readonly (string? Account, Role? Role)[] Askers =
        [(null, null), ("analyst", Role.Analyst), ("lead", Role.ThematicLead), ("admin", Role.Admin), ("westyorkshire", Role.ForceContributor)];

    [Fact]
    public async Task Each_role_reaches_what_the_table_opens_to_it_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var (account, role) in Askers)
        {
            using var client = account is null ? served.Dashboard.NewVisitor() : await served.Dashboard.NewClientAsync(account);
            wrong.AddRange(await WrongAsync(client, account ?? "a visitor", role));
        }

        using var disabled = await DisabledAsync();
        wrong.AddRange(await WrongAsync(disabled, "a disabled account", role: null));

        Addresses().Should().HaveCountGreaterThan(12);
        wrong.Should().BeEmpty();
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
        foreach (var (address, policy) in Addresses())
        {
            using var answer = await client.GetAsync(address);
            if (IsLetIn(answer) != MayReach(role, policy))
            {
                wrong.Add($"{asker} at {address} ({policy}): {(int)answer.StatusCode}");
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

    private static bool MayReach(Role? role, string policy) =>
        policy == Policies.Anyone || (role is { } known && known.May(Enum.Parse<Act>(policy)));

    /// <summary>A refusal is a way to sign in, 401 or 403; whatever else came, the asker was let in.</summary>
    private static bool IsLetIn(HttpResponseMessage answer) =>
        answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        && answer.Headers.Location?.OriginalString.StartsWith(AppUrls.SignIn, StringComparison.Ordinal) != true;

    private List<(string Address, string Policy)> Addresses() => served.Dashboard.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET"))
        .Where(e => e.RoutePattern.RawText is { } route && !route.Contains("_blazor", StringComparison.Ordinal) && !route.Contains("**", StringComparison.Ordinal) && route != AppUrls.SignInCode)
        .Select(e => (Filled(e.RoutePattern.RawText!), e.Metadata.GetOrderedMetadata<IAuthorizeData>()[^1].Policy!))
        .Distinct()
        .ToList();

    private static string Filled(string route) => "/" + route.TrimStart('/')
        .Replace("{Slug}", "west-yorkshire", StringComparison.Ordinal)
        .Replace("{Secret}", "unknown", StringComparison.Ordinal)
        .Replace("{Id:int}", "1", StringComparison.OrdinalIgnoreCase)
        .Replace("template.{extension}", "template.xlsx", StringComparison.Ordinal)
        .Replace("{Status:int}", "404", StringComparison.Ordinal)
        .Replace("{chart}.{extension}", "map.svg", StringComparison.Ordinal);
}
