using Microsoft.AspNetCore.Diagnostics;

namespace Vawg.Dashboard.Hosting;

/// <summary>Reads the page that says a refusal as any other page: a form that was refused is not sent to it.</summary>
public sealed class RefusalsAsPages(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Features.Set(new RefusedRequest(context.Request.Method));
            if (!HttpMethods.IsHead(context.Request.Method))
            {
                context.Request.Method = HttpMethods.Get;
            }
        }

        return next(context);
    }
}
