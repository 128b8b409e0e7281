using Microsoft.AspNetCore.Http.Extensions;
using Vawg.Domain.Comparison;

namespace Vawg.Dashboard.Hosting;

/// <summary>Leads a request that names the forces to compare with one by one, as ticked boxes do, or in another order, to the one address of that comparison.</summary>
public sealed class OneComparison(RequestDelegate next)
{
    private const string With = "with";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && request.Query[With] is { Count: > 0 } named && OneOf(named) is var one && (named.Count > 1 || one != named[0]))
        {
            var query = request.Query.Where(q => q.Key != With).SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? string.Empty));

            // One slash begins the path, so that it never names another host.
            var path = new PathString($"/{request.Path.Value?.TrimStart('/', '\\')}");
            context.Response.Redirect(request.PathBase + path + new QueryBuilder(query.Append(KeyValuePair.Create(With, one))).ToQueryString());
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Forces in the order of their names; what is not understood stays as it is, for the page to say so.</summary>
    private static string OneOf(IEnumerable<string?> named)
    {
        var joined = string.Join(',', named.Where(n => !string.IsNullOrWhiteSpace(n)));
        return Comparator.TryParse(joined, out var comparator) ? comparator.Slug : joined;
    }
}
