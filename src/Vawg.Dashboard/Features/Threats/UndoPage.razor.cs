using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Threats;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Makes the next score set like the one on which the newest was based.</summary>
public partial class UndoPage(ScoreSets sets, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string SetsTitle = "Score sets";

    private ScoreSetVersion _newest = default!;
    private ScoreSetVersion? _earlier;
    private IReadOnlyList<ProblemItem> _problems = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private string? Reason { get; set; }

    /// <summary>The score set that was the newest on the page.</summary>
    [SupplyParameterFromForm]
    private int? BasedOn { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _newest = (await sets.FindAsync(await sets.NewestAsync(Http.RequestAborted), Http.RequestAborted))!;
        _earlier = _newest.BasedOn is { } number ? await sets.FindAsync(number, Http.RequestAborted) : null;
    }

    private async Task UndoAsync()
    {
        if (_earlier is null)
        {
            return;
        }

        var answer = await sets.AddAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), BasedOn ?? _newest.Set.Number, _earlier.Set.Method, _earlier.Set.Levels, Reason ?? string.Empty, Http.RequestAborted);
        _problems = answer.Problems.Select(p => new ProblemItem(p, "reason")).ToList();
        if (answer.Number is { } number)
        {
            navigation.NavigateTo(AppUrls.ScoreSetsOf(null, ThreatChoice.None, _newest.Set.Number, number));
        }
    }
}
