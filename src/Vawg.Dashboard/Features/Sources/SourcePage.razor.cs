using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Queries.Threats;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>How one figure was made: formula, inputs, versions, file and rows.</summary>
public partial class SourcePage(PageViews views, SourceQuery sources, ThreatQuery threats, SmallCellOpenings openings) : ComponentBase
{
    private SourceModel? _model;

    /// <summary>What an issued edition has of the theme; null where there is none.</summary>
    private IssuedInputs? _issued;

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
            _issued = view.Topic.Selection.Theme is { } theme ? await threats.IssuedAsync(view.Figures, theme, view.Choice.Force, view.Choice.Period, Http.RequestAborted) : null;
            if (trail.TellsRows)
            {
                await openings.NoteRowsAsync(view, "rows behind a figure", view.Topic.Selection.Text, view.Choice.Period, Http.RequestAborted);
            }
        }
    }
}
