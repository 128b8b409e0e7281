using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>How one figure was made: formula, inputs, versions, file and rows.</summary>
public partial class SourcePage(PageViews views, SourceQuery sources, SmallCellOpenings openings) : ComponentBase
{
    private SourceModel? _model;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private IReadOnlyList<StateLink> Back => _model!.View.Choice is { Force: { } force } choice
        ? [new(AppUrls.ForcesOf(choice), "Forces"), new(AppUrls.ForceOf(choice, force), force.Name)]
        : [new(AppUrls.OverviewOf(_model.View.Choice), "Overview")];

    protected override async Task OnInitializedAsync()
    {
        if (await views.ReadAsync() is { } view)
        {
            var trail = await sources.TrailAsync(view.Figures, view.Topic.Selection, view.Choice.Force, view.Choice.Period, Http.RequestAborted);
            _model = new SourceModel(view, trail);
            if (trail.Rows.Count > 0)
            {
                await openings.NoteRowsAsync(view, "rows behind a figure", Http.RequestAborted);
            }
        }
    }
}
