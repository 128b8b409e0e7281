using Microsoft.AspNetCore.Components.Authorization;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Who is signed in: in a request as it was let in, in an open page as the account stands at the moment of asking.</summary>
public sealed class CurrentPerson(IHttpContextAccessor http, AuthenticationStateProvider authentication, SessionStore sessions)
{
    /// <summary>The person of the request; null for a visitor who has not signed in, and outside a request.</summary>
    public SignedInPerson? OfRequest => http.HttpContext?.Features.Get<SignedInPerson>();

    /// <summary>The person of a request as whoever makes a change; only where the policy of the page lets in those who are signed in.</summary>
    public Admin AdminOf(HttpContext context) => new(OfRequest!, SessionSignIn.SourceOf(context));

    /// <summary>The person now; null when nobody is signed in any more.</summary>
    public async Task<SignedInPerson?> FindAsync(CancellationToken cancellationToken)
    {
        if (http.HttpContext is { WebSockets.IsWebSocketRequest: false })
        {
            return OfRequest;
        }

        var state = await authentication.GetAuthenticationStateAsync();
        return PersonClaims.SessionOf(state.User) is { } id ? await sessions.FindAsync(id, cancellationToken) : null;
    }
}
