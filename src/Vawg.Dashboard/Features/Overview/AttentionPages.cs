using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Queries.Progress;
using Vawg.Data.Registers;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>The attention list that the address of the current request asks for.</summary>
public sealed class AttentionPages(PageViews views, RestatementQuery restatements, ProgressQuery progress, AttentionAsides asides, IHttpContextAccessor http)
{
    /// <summary>The list, or null when no collection holds any figure yet.</summary>
    public async Task<AttentionModel?> ReadAsync() => await views.ReadAsync() is { } view ? await OfAsync(view) : null;

    /// <summary>The list of a view that was read already.</summary>
    public async Task<AttentionModel> OfAsync(View view)
    {
        var cancellationToken = http.HttpContext?.RequestAborted ?? CancellationToken.None;
        var (figures, period) = (view.Figures, view.Choice.Period);
        var restated = await restatements.OfPeriodAsync(figures, period, cancellationToken);
        var found = AttentionList.HeldOf(figures, period, restated, view.Baselines);
        var overdue = figures.Collection.IsPublic() ? [] : OverdueCommitments.Of(await progress.OfAsync(figures.Collection, view.Reader, cancellationToken), view.Territorial, period.Last);
        var aside = await asides.AtAsync(period.Last, view.Reader, cancellationToken);
        var items = found.Where(i => i.Kind < AttentionKind.Overdue).Concat(overdue).Concat(found.Where(i => i.Kind > AttentionKind.Overdue)).ToList();
        var keys = aside.Select(a => a.Item).ToHashSet(StringComparer.Ordinal);
        return new AttentionModel(view, [.. items.Where(i => !keys.Contains(i.Key))], [.. aside.Where(a => items.Exists(i => i.Key == a.Item))]);
    }
}
