using Microsoft.AspNetCore.Authorization;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>The policy of endpoints that Blazor brings and that no page names: a live connection is for whoever is signed in; the rest draws pages for anybody.</summary>
internal static class CircuitPolicy
{
    public static void Apply(EndpointBuilder builder)
    {
        if (!builder.Metadata.OfType<IAuthorizeData>().Any())
        {
            var isCircuit = builder is RouteEndpointBuilder route && route.RoutePattern.RawText?.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal) == true;
            builder.Metadata.Add(new AuthorizeAttribute(isCircuit ? Policies.Of(Act.KeepOwnAccount) : Policies.Anyone));
        }
    }
}
