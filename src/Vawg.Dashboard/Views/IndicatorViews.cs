using Vawg.Data.People;
using Vawg.Domain.Indicators;

namespace Vawg.Dashboard.Views;

/// <summary>The view of a page of indicators, with the one whose charts the address asks for.</summary>
public sealed class IndicatorViews(PageViews views, SettingStore settings, SmallCellOpenings openings, IHttpContextAccessor http)
{
    /// <summary>As a part of the address: figure=signed-off-da-16.</summary>
    public const string Parameter = "figure";

    /// <summary>The view and the indicator; null when no collection holds any figure yet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="first">The indicator that is shown when none is asked for.</param>
    public async Task<(View View, Indicator Indicator)?> ReadAsync(IndicatorPage page, string first)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("A page is rendered outside a request.");
        if (await views.ReadAsync() is not { } view)
        {
            return null;
        }

        view = await WithLimitsAsync(view, page, settings, context.RequestAborted);
        await openings.NoteAsync(view, page, context.Request.Path, context.RequestAborted);
        var asked = context.Request.Query[Parameter].FirstOrDefault();
        var indicator = IndicatorList.Find(asked) is { } found && IndicatorList.PageOf(found) == page ? found : null;
        if (indicator is null && !string.IsNullOrWhiteSpace(asked))
        {
            view = view with { Notices = [.. view.Notices, $"There is no figure called \u201c{Quoted.Of(asked)}\u201d on this page, so another is shown."] };
        }

        return (view, indicator ?? IndicatorList.Find(first) ?? throw new InvalidOperationException($"There is no indicator {first}."));
    }

    /// <summary>A view of the page that tells of the disclosure scheme, with the limits as they are set; any other view as it is.</summary>
    public static async Task<View> WithLimitsAsync(View view, IndicatorPage page, SettingStore settings, CancellationToken cancellationToken) =>
        IndicatorList.Of(page).SelectMany(g => g.Indicators).Any(DecisionLimits.IsTimed) ? view with { Limits = await settings.LimitsAsync(cancellationToken) } : view;
}
