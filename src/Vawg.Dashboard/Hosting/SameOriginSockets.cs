namespace Vawg.Dashboard.Hosting;

/// <summary>Refuses a live connection that a page of another site asks for: the browser would let it, since sockets know no same-origin rule.</summary>
public sealed class SameOriginSockets(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase) && request.Headers.Origin.ToString() is { Length: > 0 } origin && !IsOwn(request, origin))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Scheme, host and port as the browser knows them, which a proxy passes on; "null", which a sandboxed page sends, is no origin of ours.</summary>
    private static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out var own)
        && Uri.Compare(from, own, UriComponents.SchemeAndServer | UriComponents.StrongPort, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
