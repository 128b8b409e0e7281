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
        if (current.OfRequest is { } before)
        {
            await sessions.EndAsync(context.Sessions.Where(s => s.Id == before.SessionId), SessionEnd.SignedOut, http.RequestAborted);
        }

        var session = await sessions.StartAsync(context, account.Id, hasSecondFactor, http.Request.Headers.UserAgent.ToString(), SourceOf(http), http.RequestAborted);
        var entry = new AuditEntry { By = new AuditActor(account.Id, account.Name, SourceOf(http)), Act = AuditAct.SignIn, ForceCode = account.ForceCode, Details = [("second factor", hasSecondFactor ? "yes" : "no")] };
        await audit.AppendAsync(context, entry, http.RequestAborted);
        await transaction.CommitAsync(http.RequestAborted);
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, PersonClaims.OfSession(session.Id));
        browsers.Remember(http, account);
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
