using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>Leads to the identity provider; where it cannot be reached, back to sign-in.</summary>
internal static class OpenIdEndpoint
{
    public static async Task AnswerAsync(HttpContext http, ILogger<OpenIdEvents> logger)
    {
        var returnTo = AppUrls.Local(http.Request.Query["return"]);
        try
        {
            await http.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = returnTo });
        }
        catch (Exception fault) when (fault is InvalidOperationException or HttpRequestException or IOException or TaskCanceledException or OpenIdConnectProtocolException)
        {
            logger.LogWarning(fault, "The identity provider cannot be reached");
            http.Response.Redirect(OpenIdRefusal.Unreachable.Address(returnTo));
        }
    }
}
