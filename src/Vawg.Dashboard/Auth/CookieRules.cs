using Vawg.Dashboard.Hosting;

namespace Vawg.Dashboard.Auth;

/// <summary>Cookies belong to this host alone, are unseen by scripts and go over HTTPS. Over plain HTTP, which only a development run on this machine serves, a browser would not keep such a cookie, so there they have a plain name.</summary>
internal static class CookieRules
{
    public static void Apply(CookieBuilder cookie, string name, SameSiteMode sameSite, VawgSettings settings)
    {
        cookie.Name = settings.IsPlainHttp ? name : $"__Host-{name}";
        cookie.SecurePolicy = settings.IsPlainHttp ? CookieSecurePolicy.None : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }
}
