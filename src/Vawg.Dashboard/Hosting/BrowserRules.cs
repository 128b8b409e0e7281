using Microsoft.AspNetCore.StaticAssets;

namespace Vawg.Dashboard.Hosting;

/// <summary>Tells the browser on every response what it may do: nothing from another host, no script in the page, no frame, and nothing kept but the files of the product itself.</summary>
public sealed class BrowserRules(RequestDelegate next, VawgSettings settings)
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private const string PermissionsPolicy =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), "
        + "idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), "
        + "serial=(), usb=(), xr-spatial-tracking=()";

    /// <summary>For 365 days a browser that has been here asks by HTTPS alone.</summary>
    private const string HttpsAlone = "max-age=31536000";

    public Task InvokeAsync(HttpContext context)
    {
        // At the last moment, because the page of a fault begins with its headers cleared.
        context.Response.OnStarting(() =>
        {
            Apply(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (settings.IsBehindProxy || context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = HttpsAlone;
        }

        if (!IsFileOfTheProduct(context))
        {
            headers.CacheControl = "no-store";
        }
    }

    private static bool IsFileOfTheProduct(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
        && context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status206PartialContent or StatusCodes.Status304NotModified;
}
