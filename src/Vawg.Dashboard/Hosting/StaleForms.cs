using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Vawg.Dashboard.Hosting;

/// <summary>Refuses a form whose token is missing, too old or of another session before any page reads it. The page of the refusal, for which the request runs again, is let through.</summary>
public sealed class StaleForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var features = context.Features;
        if (features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } && features.Get<IStatusCodeReExecuteFeature>() is null && features.Get<IExceptionHandlerFeature>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
