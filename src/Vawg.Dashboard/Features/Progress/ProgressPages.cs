using Vawg.Dashboard.Views;
using Vawg.Data.People;
using Vawg.Data.Queries.Progress;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>What the address of the current request asks for of 4P progress.</summary>
public sealed class ProgressPages(PageViews views, ProgressQuery progress, SettingStore settings, SmallCellOpenings openings, CurrentReader reader, TimeProvider clock, IHttpContextAccessor http)
{
    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A page is rendered outside a request.");

    public async Task<ProgressModel> ReadAsync(Force? forceOfPath = null)
    {
        var view = await views.ReadAsync(forceOfPath);
        var (choice, notices) = ProgressChoiceReader.Read(Context.Request.Query);
        var collection = view?.Choice.Collection ?? Collection.ForceReturns;
        var quarter = view?.Choice.Period.Last ?? Quarter.Containing(Today) - 1;
        return new ProgressModel
        {
            View = view,
            Choice = choice,
            Notices = notices,
            Collection = collection,
            Quarter = quarter,
            Figures = await progress.OfAsync(collection, reader.Value, Context.RequestAborted),
            Nation = view is null ? null : MeasureMovements.Of(view.Figures, force: null, quarter, await settings.LimitsAsync(Context.RequestAborted)),
        };
    }

    /// <summary>The measures of a force; null where no collection holds figures. That small counts are opened is recorded, unless the view was recorded already.</summary>
    public async Task<PlaceTrends?> TrendsAsync(ProgressModel model, Force force)
    {
        if (model.View is not { } view)
        {
            return null;
        }

        var trends = MeasureMovements.Of(view.Figures, force, model.Quarter, model.Nation!.Limits);
        if (!view.OpensSmallCells && trends.OpensSmall(Commitments.OfForces.SelectMany(c => c.Measures)))
        {
            await openings.NoteRowsAsync(view, Context.Request.Path, "measures of commitments", Period.Of(model.Quarter), Context.RequestAborted);
        }

        return trends;
    }

    /// <summary>The quarters that somebody may report on by form, the newest first: those that can be shown, and of returns those that ended since.</summary>
    public IReadOnlyList<Quarter> QuartersToReport(ProgressModel model)
    {
        const int Shown = 8;
        var last = model.View is { } view ? view.Figures.Cube.Last : model.Quarter;
        var ended = Quarter.Containing(Today) - 1;
        var newest = model.Collection == Collection.ForceReturns && ended > last ? ended : last;
        return Enumerable.Range(0, Math.Max(Shown, newest - last + 2)).Select(i => newest - i).Append(model.Quarter).Distinct().OrderDescending().ToList();
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
