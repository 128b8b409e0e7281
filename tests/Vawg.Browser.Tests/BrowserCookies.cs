using Microsoft.Playwright;

namespace Vawg.Browser.Tests;

/// <summary>The cookies of somebody who signed in elsewhere, for a browser.</summary>
internal static class BrowserCookies
{
    public static IEnumerable<Cookie> Of(string header, Uri address) => header.Split("; ").Select(pair => pair.Split('=', 2)).Select(pair => new Cookie
    {
        Name = pair[0],
        Value = pair[1],
        Url = address.ToString(),
        HttpOnly = true,
        SameSite = SameSiteAttribute.Lax,
    });
}
