using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Vawg.Dashboard.Hosting;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Remembers in a cookie that an account has signed in from this browser. It lets nobody in: it only keeps a stranger's guesses from counting against the true user.</summary>
public sealed class KnownBrowsers(IDataProtectionProvider protection, VawgSettings settings)
{
    private const string Name = "vawg-browser";
    private const char Separator = '|';

    private readonly IDataProtector _protector = protection.CreateProtector("Vawg.KnownBrowser");

    /// <summary>The browser of a request, when the name given has signed in from it before.</summary>
    public string? Of(HttpContext context, string normalisedName)
    {
        if (context.Request.Cookies[Cookie().Name!] is not { Length: > 0 } cookie)
        {
            return null;
        }

        try
        {
            var parts = _protector.Unprotect(cookie).Split(Separator);
            return parts is [var id, var name] && name.Equals(normalisedName, StringComparison.Ordinal) ? id : null;
        }
        catch (CryptographicException)
        {
            // Of another key ring, or made up: an unknown browser.
            return null;
        }
    }

    public void Remember(HttpContext context, Account account)
    {
        var cookie = Cookie();
        cookie.MaxAge = TimeSpan.FromDays(180);
        context.Response.Cookies.Append(cookie.Name!, _protector.Protect($"{Guid.NewGuid():N}{Separator}{account.NormalizedUserName}"), cookie.Build(context));
    }

    private CookieBuilder Cookie()
    {
        var cookie = new CookieBuilder();
        CookieRules.Apply(cookie, Name, SameSiteMode.Strict, settings);
        return cookie;
    }
}
