using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Reads the session of each request from the database, so that what was taken away is gone at the next request, and answers those who may not go on.</summary>
public sealed class SessionCookieEvents(SessionStore sessions, Denials denials) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null || IsFileOfTheProduct(context.HttpContext))
        {
            // Sheets and scripts are for anybody, and so is the page of a fault, which may be that the database does not answer.
            context.RejectPrincipal();
            return;
        }

        var aborted = context.HttpContext.RequestAborted;
        var person = PersonClaims.SessionOf(context.Principal) is { } id ? await sessions.FindAsync(id, aborted) : null;
        if (person is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        context.HttpContext.Features.Set(person);
        context.ReplacePrincipal(PersonClaims.Of(person));
        if (!context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase))
        {
            await sessions.TouchAsync(person, aborted);
        }
    }

    /// <summary>A page leads to sign-in and back; a file, a form or a socket is refused, for whoever asked cannot sign in there.</summary>
    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsPage(context.Request))
        {
            context.Response.Redirect(AppUrls.SignInFor(context.Request.Path + context.Request.QueryString));
            return;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        if (AppUrls.IsFile(context.Request.Path))
        {
            await denials.RecordAsync(context.HttpContext, "not signed in");
        }
    }

    public override async Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        var mustSetUp = context.HttpContext.RequestServices.GetRequiredService<Hosting.VawgSettings>().RequiresSecondFactor
            && !PersonClaims.HasSecondFactor(context.HttpContext.User);
        if (mustSetUp && IsPage(context.Request))
        {
            context.Response.Redirect(AppUrls.SecondFactor);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await denials.RecordAsync(context.HttpContext, mustSetUp ? "no second factor" : "not for the role");
        }
    }

    private static bool IsFileOfTheProduct(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !AppUrls.IsFile(request.Path)
        && !request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase);
}
