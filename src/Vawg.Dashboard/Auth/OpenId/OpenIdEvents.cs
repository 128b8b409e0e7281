using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Vawg.Dashboard.Hosting;
using Vawg.Data.Audit;

namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>Takes the answer of the identity provider: a person of whom it vouches, or a failure, which leads back to sign-in.</summary>
public sealed class OpenIdEvents(VawgSettings settings, SignInTries tries, AuditTrail audit, ILogger<OpenIdEvents> logger) : OpenIdConnectEvents
{
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        if (settings.IsBehindProxy)
        {
            context.ProtocolMessage.RedirectUri = new UriBuilder(context.ProtocolMessage.RedirectUri) { Scheme = Uri.UriSchemeHttps, Port = context.Request.Host.Port ?? -1 }.Uri.AbsoluteUri;
        }

        return Task.CompletedTask;
    }

    /// <summary>Everything about the answer has been checked by now.</summary>
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        // This request is answered before anybody asks who is signed in; a session that this browser has already ends with the new one.
        await context.HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var services = context.HttpContext.RequestServices;
        var person = OpenIdPerson.Of(context.Principal!, settings.OpenId!);
        var verdict = await services.GetRequiredService<OpenIdAccounts>().SignInAsync(context.HttpContext, person);
        context.Response.Redirect(await LetInAsync(context.HttpContext, services.GetRequiredService<SessionSignIn>(), verdict, AppUrls.Local(context.ReturnUri)));
        context.HandleResponse();
    }

    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        logger.LogWarning(context.Failure, "A sign-in by the identity provider failed");
        var source = SessionSignIn.SourceOf(context.HttpContext);

        // Anybody can bring a failure about. It is recorded where this product had begun the sign-in, and as often as a password may be tried.
        if (context.Properties is not null && tries.Allows(new SignInTry($"openid {source}", source, KnownBrowser: null)))
        {
            var entry = OpenIdAccounts.RefusalOf(AuditActor.NotSignedIn(source), OpenIdRefusal.Failed, settings.OpenId!.Authority.ToString());
            await audit.AppendAsync(entry with { Details = [.. entry.Details, ("cause", context.Failure?.GetType().Name ?? "unknown")] }, context.HttpContext.RequestAborted);
        }

        context.Response.Redirect(OpenIdRefusal.Failed.Address(context.Properties?.RedirectUri));
        context.HandleResponse();
    }

    private static async Task<string> LetInAsync(HttpContext http, SessionSignIn session, OpenIdVerdict verdict, string returnTo)
    {
        if (verdict.Account is not { } account)
        {
            return verdict.Refusal!.Value.Address(returnTo);
        }

        if (verdict.Session is not { } begun)
        {
            return await session.AskForCodeAsync(http, account, returnTo);
        }

        await session.LetInAsync(http, account, begun);
        return returnTo;
    }
}
