using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Begins and ends the session of a request.</summary>
public sealed class SessionSignIn(VawgDbContext context, SessionStore sessions, AuditTrail audit, KnownBrowsers browsers, CurrentPerson current)
{
    public async Task BeginAsync(HttpContext http, Account account, bool hasSecondFactor)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(http.RequestAborted);
        var session = await StartAsync(http, account, hasSecondFactor);
        var entry = new AuditEntry { By = new AuditActor(account.Id, account.Name, SourceOf(http)), Act = AuditAct.SignIn, ForceCode = account.ForceCode, Details = [("second factor", hasSecondFactor ? "yes" : "no")] };
        await audit.AppendAsync(context, entry, http.RequestAborted);
        await transaction.CommitAsync(http.RequestAborted);
        await LetInAsync(http, account, session);
    }

    /// <summary>Starts the session in the transaction of the caller, in place of the one that the browser had.</summary>
    public async Task<Session> StartAsync(HttpContext http, Account account, bool hasSecondFactor)
    {
        if (current.OfRequest is { } before)
        {
            await sessions.EndAsync(context.Sessions.Where(s => s.Id == before.SessionId), SessionEnd.SignedOut, http.RequestAborted);
        }

        return await sessions.StartAsync(context, account.Id, hasSecondFactor, http.Request.Headers.UserAgent.ToString(), SourceOf(http), http.RequestAborted);
    }

    /// <summary>Gives the browser the cookie of a session that is stored.</summary>
    public async Task LetInAsync(HttpContext http, Account account, Session session)
    {
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, PersonClaims.OfSession(session.Id));
        browsers.Remember(http, account);
    }

    /// <summary>Notes who is to give the code of a second factor next.</summary>
    /// <returns>The address at which it is given.</returns>
    public async Task<string> AskForCodeAsync(HttpContext http, Account account, string returnTo)
    {
        var pending = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture))], IdentityConstants.TwoFactorUserIdScheme);
        await http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(pending));
        return $"{AppUrls.SignInCode}?return={Uri.EscapeDataString(returnTo)}";
    }

    public async Task EndAsync(HttpContext http)
    {
        if (current.OfRequest is { } person)
        {
            await using var transaction = await context.Database.BeginTransactionAsync(http.RequestAborted);
            await sessions.EndAsync(context.Sessions.Where(s => s.Id == person.SessionId), SessionEnd.SignedOut, http.RequestAborted);
            await audit.AppendAsync(context, new AuditEntry { By = person.Actor(http), Act = AuditAct.SignOut }, http.RequestAborted);
            await transaction.CommitAsync(http.RequestAborted);
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Records that somebody was not let in. What was typed as a name is not kept unless it is one: it may be a password.</summary>
    public Task RefuseAsync(HttpContext http, Account? account, string why) => audit.AppendAsync(
        context,
        new AuditEntry
        {
            By = AuditActor.NotSignedIn(SourceOf(http)),
            Act = AuditAct.SignInRefused,
            Result = AuditResult.Refused,
            Subject = account is null ? "a name without an account" : $"account {account.Id}: {account.Name}",
            Details = [("why", why)],
        },
        http.RequestAborted);

    /// <summary>The address that a request came from, as it is kept with a session.</summary>
    public static string SourceOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
