using Microsoft.AspNetCore.Antiforgery;

namespace Vawg.Dashboard.Hosting;

/// <summary>Refuses a form whose token is missing, too old or of another session before any page reads it.</summary>
public sealed class StaleForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            return next(context);
        }

        // The verdict would stand in the way of the page that says so.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
