using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Threats;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Issues the edition of a year: its score set and figures then stay as they are.</summary>
public partial class IssuePage(ThreatPages pages, Editions editions, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private ThreatsModel _model = default!;
    private IReadOnlyList<ProblemItem> _problems = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Reason { get; set; }

    /// <summary>The score set and the publication that were on the page.</summary>
    [SupplyParameterFromForm]
    private int? SetNumber { get; set; }

    [SupplyParameterFromForm]
    private int? Publication { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    protected override async Task OnInitializedAsync() => _model = await pages.ReadAsync();

    private async Task IssueAsync()
    {
        if (_model.IsPrinted || _model.View is not { } view)
        {
            return;
        }

        if (Publication is { } seen && seen != view.Figures.Cube.Publication)
        {
            _problems = [new ProblemItem("New figures were published while this page was open. Look at them, then issue the edition.", "reason")];
            return;
        }

        var problems = await editions.IssueAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), view.Figures, view.Choice.Period, SetNumber ?? _model.Edition.Set.Set.Number, Reason ?? string.Empty, Http.RequestAborted);
        _problems = problems.Select(p => new ProblemItem(p, "reason")).ToList();
        if (_problems.Count == 0)
        {
            navigation.NavigateTo(AppUrls.ThreatsOf(view.Choice, ThreatChoice.None));
        }
    }
}
