namespace Vawg.Dashboard.Hosting;

/// <summary>Refuses a live connection that a page of another site asks for: the browser would let it, since sockets know no same-origin rule.</summary>
public sealed class SameOriginSockets(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var isSocket = context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase);
        if (isSocket && context.Request.Headers.Origin.ToString() is { Length: > 0 } origin
            && (!Uri.TryCreate(origin, UriKind.Absolute, out var from) || !from.Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase)))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
