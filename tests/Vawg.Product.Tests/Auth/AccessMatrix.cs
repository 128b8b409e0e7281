using System.Net;
using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Testing.Http;

namespace Vawg.Product.Tests.Auth;

/// <summary>Every endpoint of a running product, by each method that it takes, asked by every role, by a visitor and by a disabled account, beside the table of roles.</summary>
internal sealed partial class AccessMatrix(RunningDashboard dashboard)
{
    /// <summary>One request for each endpoint and method, with the policy that the endpoint names.</summary>
    public IReadOnlyList<(string Method, string Address, string Policy)> Requests { get; } = dashboard.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .SelectMany(e => Methods(e).Select(method => (method, Filled(e.RoutePattern.RawText!), e.Metadata.GetOrderedMetadata<IAuthorizeData>()[^1].Policy!)))
        .Distinct()
        .ToList();

    /// <summary>Who is let in and should not be, or the other way round.</summary>
    public async Task<IReadOnlyList<string>> WrongAsync()
    {
        var wrong = new List<string>();
        await foreach (var (asker, role, client) in AskersAsync())
        {
            foreach (var (method, address, policy) in Requests)
            {
                // Without the token of a form: whoever is let in is told so by another answer, and nothing is done.
                using var request = new HttpRequestMessage(new HttpMethod(method), address);
                using var answer = await client.SendAsync(request);
                if (IsLetIn(answer, address) != MayReach(role, policy))
                {
                    wrong.Add($"{asker}, {method} {address} ({policy}): {(int)answer.StatusCode}");
                }
            }
        }

        return wrong;
    }

    /// <summary>A visitor, one of each role, and somebody who signed in as an admin and was disabled afterwards. A client lasts until the next is asked for.</summary>
    public async IAsyncEnumerable<(string Name, Role? Role, HttpClient Client)> AskersAsync()
    {
        foreach (var (account, role) in ExpectedAccess.Askers)
        {
            using var client = account is null ? dashboard.NewVisitor() : await dashboard.NewClientAsync(account);
            yield return (account ?? "a visitor", role, client);
        }

        using var disabled = await DisabledAsync();
        yield return ("a disabled account", null, disabled);
    }

    private async Task<HttpClient> DisabledAsync()
    {
        var email = $"disabled-{Guid.NewGuid():N}@demo.example";
        await using var scope = dashboard.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = email, Email = email, Name = "Disabled", Role = Role.Admin, CreatedAtUtc = DateTime.UnixEpoch };
        (await users.CreateAsync(account, SignedInCookies.Password)).Succeeded.Should().BeTrue();
        var client = dashboard.NewVisitor();
        client.DefaultRequestHeaders.Add("Cookie", await dashboard.Cookies.OfAsync(email));
        account.IsDisabled = true;
        (await users.UpdateAsync(account)).Succeeded.Should().BeTrue();
        return client;
    }

    private static bool MayReach(Role? role, string policy) => policy == Policies.Anyone || ExpectedAccess.Allows(role, Enum.Parse<Act>(policy));

    /// <summary>A refusal is a way to sign in and back, 401 or 403; whatever else came, the asker was let in.</summary>
    private static bool IsLetIn(HttpResponseMessage answer, string address) =>
        answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        && answer.Headers.Location?.OriginalString != AppUrls.SignInFor(address);

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: { Count: > 0 } methods } ? methods : ["GET", "POST"];

    private static string Filled(string route) => Parameter().Replace("/" + route.TrimStart('/'), match => match.Groups["name"].Value switch
    {
        "Slug" => "west-yorkshire",
        "Id" or "id" => "1",
        "Reference" => "a8",
        "One" => "da",
        "Other" => "rasso",
        "Status" => "404",
        "chart" => "map",
        "file" => "ranking",
        "extension" => "svg",
        _ => "unknown",
    });

    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
