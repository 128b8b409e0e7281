using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Sets the assessed levels of a theme, for everywhere or for one force, with what that does to the ranks.</summary>
public partial class LevelsPage(ThreatPages pages, ThreatQuery threats, ScoreSets sets, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private ThreatsModel _model = default!;
    private Theme? _theme;
    private ScoreSetVersion _newest = default!;
    private PlaceScores _before = default!;
    private PlaceScores? _preview;
    private FieldProblems _problems = FieldProblems.None;

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private LevelForm? Form { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    /// <summary>The force whose own levels are set; a printed edition has none.</summary>
    private Force? Force => _model.IsPrinted ? null : _model.View?.Choice.Force;

    protected override async Task OnInitializedAsync()
    {
        _theme = Themes.FindBySlug(Slug) is { Parent: null } found ? found : null;
        if (_theme is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        _model = await pages.ReadAsync();
        _newest = (await sets.FindAsync(await sets.NewestAsync(Http.RequestAborted), Http.RequestAborted))!;
        _before = await ScoresAsync(_newest.Set);
    }

    private async Task AnswerAsync()
    {
        if (_theme is null || Form is null)
        {
            return;
        }

        var (levels, problems) = Form.Applied(_newest.Set, _theme, Force?.Code);
        if (ScoreSets.ProblemOf(Form.Why) is { } ofReason)
        {
            problems = [.. problems, ("why", ofReason)];
        }

        if (Form.What != "keep" || problems.Count > 0)
        {
            // A preview is of the levels; their reasons are asked for when they are kept.
            _preview = await ScoresAsync(_newest.Set with { Levels = levels });
            _problems = Form.What == "keep" ? new FieldProblems(problems) : FieldProblems.None;
            return;
        }

        var answer = await sets.AddAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Form.BasedOn ?? _newest.Set.Number, _newest.Set.Method, levels, Form.Why ?? string.Empty, Http.RequestAborted);
        if (answer.Number is { } number)
        {
            navigation.NavigateTo(AppUrls.ScoreSetsOf(_model.ViewChoice, ThreatChoice.None, _newest.Set.Number, number));
            return;
        }

        // Whoever was overtaken may go on from what is newest now.
        Form.BasedOn = _newest.Set.Number;
        _preview = await ScoresAsync(_newest.Set with { Levels = levels });
        _problems = new FieldProblems(answer.Problems.Select(p => (string.Empty, p)));
    }

    private Task<PlaceScores> ScoresAsync(ScoreSet set) => threats.ScoresAsync(_model.Edition, set, ScoreAssumptions.None, _model.View?.Figures, Force, Http.RequestAborted);

    private string? ErrorOf(string field) => _problems.Of(field);

    private AssessedLevel? OwnOf(Criterion criterion) => _newest.Set.Levels.FirstOrDefault(l => l.ThemeCode == _theme!.Code && l.Criterion == criterion && l.Force == Force?.Code);

    private string Now(Criterion criterion) => _newest.Set.LevelOf(_theme!.Code, criterion, Force?.Code) is { } level
        ? $"{level.Level}{(Force is null ? string.Empty : level.Force is null ? ", general" : ", own")}"
        : "[x]";

    private string LevelOf(CriterionDefinition criterion) => Form?.Level.GetValueOrDefault(criterion.Key)
        ?? OwnOf(criterion.Criterion)?.Level.ToString(System.Globalization.CultureInfo.InvariantCulture)
        ?? LevelForm.General;

    private string ReasonOf(CriterionDefinition criterion) => Form?.Reason.GetValueOrDefault(criterion.Key) ?? OwnOf(criterion.Criterion)?.Reason ?? string.Empty;
}
