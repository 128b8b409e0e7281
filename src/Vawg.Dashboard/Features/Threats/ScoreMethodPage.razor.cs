using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Changes points, weights, bands and lambda, with what that does to the ranks.</summary>
public partial class ScoreMethodPage(ThreatPages pages, ThreatQuery threats, ScoreSets sets, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private const string ThreatsTitle = "Threats";

    private const string SetsTitle = "Score sets";

    private ThreatsModel _model = default!;
    private ScoreSetVersion _newest = default!;
    private PlaceScores _before = default!;
    private PlaceScores? _preview;
    private FieldProblems _problems = FieldProblems.None;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm]
    private MethodForm? Form { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _model = await pages.ReadAsync();
        _newest = (await sets.FindAsync(await sets.NewestAsync(Http.RequestAborted), Http.RequestAborted))!;
        _before = await ScoresAsync(_newest.Set);
    }

    private async Task AnswerAsync()
    {
        if (Form is null)
        {
            return;
        }

        var (method, problems) = Form.Applied();
        var isKept = Form.What == "keep";
        _problems = new FieldProblems(isKept && ScoreSets.ProblemOf(Form.Why) is { } ofReason ? [.. problems, ("why", ofReason)] : problems);
        if (problems.Count == 0)
        {
            _preview = await ScoresAsync(_newest.Set with { Method = method });
        }

        if (!isKept || _problems.Items.Count > 0)
        {
            return;
        }

        var answer = await sets.AddAsync(current.OfRequest!, SessionSignIn.SourceOf(Http), Form.BasedOn ?? _newest.Set.Number, method, _newest.Set.Levels, Form.Why ?? string.Empty, Http.RequestAborted);
        _problems = new FieldProblems(answer.Problems.Select(p => (string.Empty, p)));
        if (answer.Number is { } number)
        {
            navigation.NavigateTo(AppUrls.ScoreSetsOf(_model.ViewChoice, ThreatChoice.None, _newest.Set.Number, number));
        }
    }

    private Task<PlaceScores> ScoresAsync(ScoreSet set) => threats.ScoresAsync(_model.Edition, set, ScoreAssumptions.None, _model.View?.Figures, null, Http.RequestAborted);

    private string WeightOf(CriterionDefinition criterion) => Form?.Weight.GetValueOrDefault(criterion.Key) ?? Number(_newest.Set.Method.Weights[criterion.Criterion]);

    private string BandsOf(CriterionDefinition criterion) => Form?.Band.GetValueOrDefault(criterion.Key) ?? Join(_newest.Set.Method.Bands[criterion.Criterion].Edges);

    private static string Join(IReadOnlyList<double> numbers) => string.Join(", ", numbers.Select(Number));

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
