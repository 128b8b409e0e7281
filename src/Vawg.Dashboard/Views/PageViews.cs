using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Views;

/// <summary>The view that the address of the current request asks for.</summary>
public sealed class PageViews(ViewReader views, IHttpContextAccessor http)
{
    /// <summary>The view, or null when no collection holds any figure yet.</summary>
    public Task<View?> ReadAsync(Force? forceOfPath = null)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("A page is rendered outside a request.");
        return views.ReadAsync(ViewQuery.Of(context.Request.Query), forceOfPath, Reader.General, context.RequestAborted);
    }
}
