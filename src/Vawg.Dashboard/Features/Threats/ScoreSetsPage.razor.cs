using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Data.Model;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Every version of the score set, and two of them beside each other: what differs, and what it does to the ranks.</summary>
public partial class ScoreSetsPage(ThreatPages pages, ThreatQuery threats, ScoreSets sets, Editions editions, CurrentPerson current) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private ThreatsModel _model = default!;
    private IReadOnlyList<ScoreSetVersion> _versions = [];
    private IReadOnlyList<StoredEdition> _issued = [];
    private ScoreSetVersion _before = default!;
    private ScoreSetVersion _after = default!;
    private (PlaceScores Before, PlaceScores After) _with;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "before")]
    private int? BeforeNumber { get; set; }

    [SupplyParameterFromQuery(Name = "after")]
    private int? AfterNumber { get; set; }

    private bool MayAssess => current.OfRequest?.Role.May(Act.AssessThreats) == true;

    protected override async Task OnInitializedAsync()
    {
        _model = await pages.ReadAsync();
        _versions = await sets.AllAsync(Http.RequestAborted);
        _issued = [.. await editions.OfAsync(Collection.ForceReturns, Http.RequestAborted), .. await editions.OfAsync(Collection.Demonstration, Http.RequestAborted)];
        _after = _versions.FirstOrDefault(v => v.Set.Number == AfterNumber) ?? _versions[0];
        _before = _versions.FirstOrDefault(v => v.Set.Number == BeforeNumber) ?? _versions.FirstOrDefault(v => v.Set.Number == (_after.BasedOn ?? 1)) ?? _versions[^1];
        _with = (await ScoresAsync(_before), await ScoresAsync(_after));
    }

    private Task<PlaceScores> ScoresAsync(ScoreSetVersion version) =>
        threats.ScoresAsync(_model.Edition, version.Set, ScoreAssumptions.None, _model.View?.Figures, null, Http.RequestAborted);
}
