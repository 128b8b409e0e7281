using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>How the number of offences that two themes share in a force was made: formula, inputs, versions and files.</summary>
public partial class OverlapSourcePage(PageViews views, SourceQuery sources, SmallCellOpenings openings) : ComponentBase
{
    private const string PageName = "Where this figure comes from";
    private const string ForcesTitle = "Forces";

    private View? _view;
    private OverlapSource? _source;
    private Theme? _one;
    private Theme? _other;

    [Parameter]
    public string One { get; set; } = string.Empty;

    [Parameter]
    public string Other { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private IReadOnlyList<StateLink> Back => _view!.Choice is { Force: { } force } choice
        ? [new(AppUrls.ForcesOf(choice), ForcesTitle), new(AppUrls.ForceOf(choice, force, "overlap"), force.Name)]
        : [new(AppUrls.OverviewOf(_view.Choice), "Overview")];

    protected override async Task OnInitializedAsync()
    {
        if (Find(One) is not { } one || Find(Other) is not { } other || one == other)
        {
            // The page for addresses that do not exist answers.
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        (_one, _other) = (one, other);
        _view = await views.ReadAsync();
        if (_view is { Choice: { Force: { } force, Collection: not Collection.OpenData } choice } view)
        {
            var selection = OffenceSelection.OfOverlap(one, other);
            var trail = await sources.TrailAsync(view.Figures, selection, force, choice.Period, Http.RequestAborted);
            if (trail.TellsRows)
            {
                await openings.NoteRowsAsync(view, "rows behind an overlap of themes", selection.Text, choice.Period, Http.RequestAborted);
            }

            _source = new OverlapSource(view, force, ThemePair.Of(view, force, one, other), trail);
        }
    }

    private static Theme? Find(string code) => Themes.Nine.FirstOrDefault(t => t.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
