using Microsoft.AspNetCore.Antiforgery;

namespace Vawg.Dashboard.Auth;

/// <summary>Ends the session, which ends the cookie and every open page of it.</summary>
internal static class SignOutEndpoint
{
    public static async Task<IResult> AnswerAsync(HttpContext http, IAntiforgery antiforgery, SessionSignIn session)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        await session.EndAsync(http);
        return Results.LocalRedirect($"{AppUrls.SignIn}?ended=signed-out");
    }
}
