using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Queries.Quality;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Quality;

/// <summary>Completeness, use of flags, coverage, restatements and lateness.</summary>
public partial class QualityPage(IndicatorViews views, CoverageQuery coverage, RestatementQuery restatements, TrackerQuery tracker) : ComponentBase
{
    private const string First = "known-victim-ethnicity";
    private const int Quarters = 8;

    private (View View, Indicator Indicator)? _shown;
    private IReadOnlyList<(Force Force, CoverageGap Gap)> _gaps = [];
    private IReadOnlyList<ForceRestatement> _restated = [];
    private Tracker? _tracker;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        if (await views.ReadAsync(IndicatorPage.Quality, First) is not { } shown)
        {
            return;
        }

        _shown = shown;
        _gaps = await coverage.AllAsync(shown.View.Figures, Http.RequestAborted);
        _restated = await restatements.OfPeriodAsync(shown.View.Figures, shown.View.Choice.Period, Http.RequestAborted);
        _tracker = shown.View.Choice.Collection.IsPublic() ? null : await tracker.LoadAsync(shown.View.Reader, shown.View.Choice.Collection, shown.View.Choice.Period.Last, Quarters, Http.RequestAborted);
    }
}
