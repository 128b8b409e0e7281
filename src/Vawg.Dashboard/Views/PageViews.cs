using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Views;

/// <summary>The view that the address of the current request asks for.</summary>
public sealed class PageViews(ViewReader views, CurrentReader reader, SmallCellOpenings openings, IHttpContextAccessor http)
{
    /// <summary>The view, or null when no collection holds any figure yet.</summary>
    public async Task<View?> ReadAsync(Force? forceOfPath = null)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("A page is rendered outside a request.");
        var view = await views.ReadAsync(ViewQuery.Of(context.Request.Query), forceOfPath, reader.Value, context.RequestAborted);
        if (view is not null)
        {
            await openings.NoteAsync(view, context.Request.Path, context.RequestAborted);
        }

        return view;
    }
}
