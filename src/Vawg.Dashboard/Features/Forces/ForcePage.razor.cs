using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Queries.Quality;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>One force: its themes beside its peers, a trend, all forces, outcomes, quality, and what changed.</summary>
public partial class ForcePage(PageViews views, CurrentReader reader, RestatementQuery restatements, CoverageQuery coverage, ThreatQuery threats, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ForcesTitle = "Forces";

    private ForceModel? _model;
    private OutcomesModel? _outcomes;
    private IReadOnlyList<CoverageGap> _gaps = [];
    private (PlaceScores? Own, PlaceScores? National) _threats;
    private bool _isUnknown;

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private bool MayKeepEvents => current.OfRequest?.Role.May(Act.KeepRegisters) == true;

    private string Population
    {
        get
        {
            var topic = _model!.View.Topic;
            var residents = _model.View.Figures.Residents.Of(_model.Force, topic.RateBase, _model.View.Choice.Period);
            return residents.IsMissing ? string.Empty : $"{FigurePresenter.Text(residents)} {topic.ResidentsName} ({ResidentCounts.Source(topic.RateBase, _model.View.Choice.Period)}).";
        }
    }

    protected override async Task OnInitializedAsync()
    {
        if (Domain.Reference.Forces.FindBySlug(Slug) is not { } force || !reader.Value.MayRead(force.Code))
        {
            _isUnknown = true;
            // The page for addresses that do not exist answers, and names the forces.
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (await views.ReadAsync(force) is { } view)
        {
            _model = new ForceModel(view, force, await ChangesAsync(view, force));
            _outcomes = new OutcomesModel(view, force);
            _threats = await ThreatsAsync(view, force);
            _gaps = await coverage.OfForceAsync(view.Figures, force, Http.RequestAborted);
        }
    }

    private async Task<ForceChanges> ChangesAsync(View view, Force force) => new(
        await restatements.OfForceAsync(view.Figures, force, Http.RequestAborted),
        await restatements.OutcomesOfForceAsync(view.Figures, force, Http.RequestAborted),
        await restatements.ResidentsOfForceAsync(view.Figures, force, Http.RequestAborted),
        await restatements.VersionsOfForceAsync(view.Figures, force, Http.RequestAborted));

    /// <summary>The ranking of themes in the force and in the nation; none in a collection without themes.</summary>
    private async Task<(PlaceScores? Own, PlaceScores? National)> ThreatsAsync(View view, Force force)
    {
        if (!ThreatInputs.CanTell(view.Choice.Collection, view.Choice.Period))
        {
            return default;
        }

        var edition = await threats.OfYearAsync(view.Choice.Collection, view.Choice.Period, Http.RequestAborted);
        Task<PlaceScores> ScoresAsync(Force? place) => threats.ScoresAsync(edition, edition.Set.Set, ScoreAssumptions.None, view.Figures, place, Http.RequestAborted);
        return (await ScoresAsync(force), await ScoresAsync(null));
    }
}
