using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Vawg.Data;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Begins and ends the session of a request.</summary>
public sealed class SessionSignIn(VawgDbContext context, SessionStore sessions, KnownBrowsers browsers, CurrentPerson current)
{
    public async Task BeginAsync(HttpContext http, Account account, bool hasSecondFactor)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(http.RequestAborted);
        if (current.OfRequest is { } before)
        {
            await sessions.EndAsync(context.Sessions.Where(s => s.Id == before.SessionId), SessionEnd.SignedOut, http.RequestAborted);
        }

        var session = await sessions.StartAsync(context, account.Id, hasSecondFactor, http.Request.Headers.UserAgent.ToString(), SourceOf(http), http.RequestAborted);
        await transaction.CommitAsync(http.RequestAborted);
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, PersonClaims.OfSession(session.Id));
        browsers.Remember(http, account);
    }

    public async Task EndAsync(HttpContext http)
    {
        if (current.OfRequest is { } person)
        {
            await sessions.EndAsync(context.Sessions.Where(s => s.Id == person.SessionId), SessionEnd.SignedOut, http.RequestAborted);
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>The address that a request came from, as it is kept with a session.</summary>
    public static string SourceOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
