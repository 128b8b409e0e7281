using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Comparison;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>The 43 forces with a topic's rate, trend and comparison. A force chosen in the filter bar opens its own page.</summary>
public partial class ForcesPage(PageViews views, NavigationManager navigation) : ComponentBase
{
    private ForcesModel? _model;
    private IReadOnlyList<Quarter> _quarters = [];
    private IReadOnlyList<int> _breaks = [];

    protected override async Task OnInitializedAsync()
    {
        if (await views.ReadAsync() is not { } view)
        {
            return;
        }

        if (view.Choice.Force is { } force)
        {
            navigation.NavigateTo(AppUrls.ForceOf(view.Choice, force));
            return;
        }

        _model = new ForcesModel(view, view.Topic);
        _quarters = view.Figures.Cube.Quarters.Where(q => q <= view.Choice.Period.Last).ToList();
        _breaks = view.Topic.BreaksOf is { } theme
            ? SeriesBreaks.OfTheme(theme).Where(b => !b.IsEvent).Select(b => XmR.FirstQuarterAfter(b) - _quarters[0]).Where(i => i > 0 && i < _quarters.Count).ToList()
            : [];
    }

    private bool IsWithheld => _model!.View.OwnForce is null && WithheldForces.Words(_model.View, _model.Topic) is not null;

    private List<double?> Trend(ForceFigure row) =>
        _quarters.Select(q => (double?)_model!.View.Figures.View.At(_model.Topic.Selection, row.Force.Code, q).Known).ToList();

    private string Sorted(SortOrder sort) => AppUrls.ForcesOf(_model!.View.Choice with { Sort = sort });
}
