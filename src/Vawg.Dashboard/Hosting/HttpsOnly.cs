namespace Vawg.Dashboard.Hosting;

/// <summary>Refuses in words what did not come by HTTPS, where the cookies are for HTTPS alone. It leads nowhere, because a proxy that does not say HTTPS would lead back for ever.</summary>
public sealed class HttpsOnly(RequestDelegate next, VawgSettings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        // Whatever runs the product asks on the machine itself whether it is well.
        if (settings.IsPlainHttp || context.Request.IsHttps || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            "This service is reached by HTTPS only. Open its address with https:// at the front.\n"
            + "If you did, whoever runs it should check that the proxy sends X-Forwarded-Proto and that Vawg__KnownProxies names the proxy.\n");
    }
}
