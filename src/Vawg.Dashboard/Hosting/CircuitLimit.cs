using System.Collections.Concurrent;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Hosting;

/// <summary>Keeps an account to as many live connections as the rules of sessions allow. A connection is a socket: what Blazor would fall back on is not served, since it could not be counted.</summary>
public sealed class CircuitLimit(RequestDelegate next)
{
    private readonly ConcurrentDictionary<int, int> _open = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.Equals("/_blazor", StringComparison.OrdinalIgnoreCase) || context.Features.Get<SignedInPerson>() is not { AccountId: var account })
        {
            await next(context);
            return;
        }

        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            if (_open.AddOrUpdate(account, 1, (_, open) => open + 1) > SessionRules.MostCircuits)
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            }

            await next(context);
        }
        finally
        {
            if (_open.AddOrUpdate(account, 0, (_, open) => open - 1) == 0)
            {
                _open.TryRemove(KeyValuePair.Create(account, 0));
            }
        }
    }
}
