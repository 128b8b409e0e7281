using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Views;
using Vawg.Data.Model;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Every version of the score set, and two of them beside each other: what differs, and what it does to the ranks.</summary>
public partial class ScoreSetsPage(ThreatPages pages, ThreatQuery threats, ScoreSets sets, Editions editions, CurrentReader reader, CurrentPerson current) : ComponentBase
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
    private string? BeforeNumber { get; set; }

    [SupplyParameterFromQuery(Name = "after")]
    private string? AfterNumber { get; set; }

    /// <summary>The place whose ranks are compared; a printed edition has the nation alone.</summary>
    private Force? Force => _model.IsPrinted ? null : _model.View?.Choice.Force;

    private bool MayAssess => current.OfRequest?.Role.May(Act.AssessThreats) == true;

    protected override async Task OnInitializedAsync()
    {
        _model = await pages.ReadAsync();
        _versions = await sets.AllAsync(Http.RequestAborted);
        _issued = [.. await editions.OfAsync(Collection.ForceReturns, Http.RequestAborted), .. await editions.OfAsync(Collection.Demonstration, Http.RequestAborted)];
        _after = Named(AfterNumber) ?? _versions[0];
        _before = Named(BeforeNumber) ?? _versions.FirstOrDefault(v => v.Set.Number == (_after.BasedOn ?? 1)) ?? _versions[^1];
        _with = (await ScoresAsync(_before), await ScoresAsync(_after));
    }

    /// <summary>The version that an address names; null when it names none.</summary>
    private ScoreSetVersion? Named(string? number) => _versions.FirstOrDefault(v => v.Set.Number.ToString(CultureInfo.InvariantCulture) == number);

    private Task<PlaceScores> ScoresAsync(ScoreSetVersion version) =>
        threats.ScoresAsync(_model.Edition, version.Set, ScoreAssumptions.None, _model.View?.Figures, Force, Http.RequestAborted);
}
