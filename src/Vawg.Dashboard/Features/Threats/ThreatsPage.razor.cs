using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>The nine themes by priority, with the doubt in each rank, what moved and why, and what would have to change.</summary>
public partial class ThreatsPage(ThreatPages pages, CurrentPerson current) : ComponentBase
{
    private ThreatsModel _model = default!;
    private RankModel _rank = default!;
    private MovesModel? _moved;
    private IReadOnlyList<PlaceScores> _ways = [];

    private string Meta => _model.IsPrinted
        ? $"The counts that the national assessment of {_model.Edition.Slug} prints, with the levels assessed for that edition. What is not printed is missing."
        : $"{FigureSources.Capitalised(_model.Edition.Name)}. Collection: {_model.Edition.Collection.Name()} ({_model.Edition.Collection.Coverage()}). {Issue}";

    private bool MayIssue => !_model.IsPrinted && _model.Edition.Issued is null && current.OfRequest?.Role.May(Act.AssessThreats) == true;

    private string Issue => _model.Edition.Issued is { } issued
        ? $"Issued by {issued.IssuedBy} on {FigurePresenter.Date(issued.IssuedAtUtc)} with score set {issued.ScoreSetNumber}; it never changes."
        : $"Not issued yet: scored with the newest score set, {_model.Edition.Set.Set.Number}, from the figures as they are.";

    private string Subtitle => $"Priority {_model.Choice.Combining switch
    {
        Combining.Beside => "without the organisation's position",
        Combining.Multiplied => "multiplied by the organisation's position",
        _ => "with the organisation's position lifting it",
    }}, score set {_model.Set.Set.Number}. {(_model.IsPrinted ? "National counts as printed." : $"{_model.Edition.Collection.Name()}: {_model.Edition.Collection.Coverage()}.")}";

    private string SetWords => $"Score set {_model.Set.Set.Number}, {_model.Set.Made}: {_model.Set.Reason}";

    protected override async Task OnInitializedAsync()
    {
        _model = await pages.ReadAsync();
        _moved = await pages.MovesAsync(_model);
        _ways = await pages.WaysAsync(_model);
        _rank = new RankModel(_model.Scores, "England and Wales", _model.EditionName);
    }

    private string File(string file, string extension) => AppUrls.ThreatFileOf(_model.ViewChoice, _model.Choice, file, extension);
}
