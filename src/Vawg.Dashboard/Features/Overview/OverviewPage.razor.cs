using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>What needs attention first, the nation's figures, and every theme in every force.</summary>
public partial class OverviewPage(PageViews views, AttentionPages attention, ThreatQuery threats) : ComponentBase
{
    private OverviewModel? _model;
    private RankModel? _rank;
    private bool _showsAllAttention;

    [SupplyParameterFromQuery(Name = "attention")]
    private string? Attention { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        _showsAllAttention = Attention == "all";
        if (await views.ReadAsync() is { } view)
        {
            _model = Build(view, await attention.OfAsync(view));
            _rank = await RankAsync(view);
        }
    }

    /// <summary>The threat ranking of the year; null in a collection that cannot be scored.</summary>
    private async Task<RankModel?> RankAsync(View view)
    {
        if (!ThreatInputs.CanTell(view.Choice.Collection, view.Choice.Period))
        {
            return null;
        }

        var edition = await threats.OfYearAsync(view.Choice.Collection, view.Choice.Period, Http.RequestAborted);
        var scores = await threats.ScoresAsync(edition, edition.Set.Set, ScoreAssumptions.None, view.Figures, null, Http.RequestAborted);
        return new RankModel(scores, "England and Wales", edition.Name);
    }

    private static OverviewModel Build(View view, AttentionModel attention) => new()
    {
        View = view,
        Attention = attention,
        ExpectedFalseAlarms = AttentionList.ExpectedFalseAlarms(view.Figures, view.Choice.Period),
        ExpectedOutliers = AttentionList.ExpectedOutliers(view.Figures, view.Choice.Period),
        Headlines = Headlines.Of(view),
        Forces = new ForcesModel(view, view.Topic),
        Themes = new ThemeTableModel(view),
    };
}
