using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>What the address of the current request asks for of threat scores.</summary>
public sealed class ThreatPages(PageViews views, ThreatQuery threats, ScoreSets sets, IHttpContextAccessor http)
{
    private CancellationToken Stopped => http.HttpContext!.RequestAborted;

    public async Task<ThreatsModel> ReadAsync()
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("A page is rendered outside a request.");
        var cancellationToken = context.RequestAborted;
        var view = await views.ReadAsync();
        var (choice, read) = ThreatChoiceReader.Read(context.Request.Query);
        var notices = read.ToList();
        var edition = await EditionAsync(choice, view, notices, cancellationToken);
        var set = await SetAsync(choice, edition, notices, cancellationToken);
        choice = Shown(choice, edition, set).Beside(set.Set.Method);
        var figures = edition.Printed is null ? view?.Figures : null;
        var plain = choice.AsIssued.Assumptions;
        var applied = choice.IsSupposed ? set.Set with { Method = choice.Applied(set.Set.Method) } : set.Set;
        if (applied.Method.Problems() is { Count: > 0 } problems)
        {
            notices.AddRange(problems.Select(p => p.Text));
            choice = choice.AsIssued;
            applied = set.Set;
        }

        return new ThreatsModel
        {
            View = view,
            Choice = choice,
            Notices = notices,
            Edition = edition,
            Set = set,
            Issued = await threats.ScoresAsync(edition, edition.Set.Set, plain, figures, null, cancellationToken),
            Scores = await threats.ScoresAsync(edition, applied, choice.Assumptions, figures, null, cancellationToken),
        };
    }

    /// <summary>A printed edition's scores under each way of combining; none of a year of a collection.</summary>
    public async Task<IReadOnlyList<PlaceScores>> WaysAsync(ThreatsModel model)
    {
        var ways = new List<PlaceScores>();
        foreach (var combining in model.IsPrinted ? Enum.GetValues<Combining>() : [])
        {
            ways.Add(await threats.ScoresAsync(model.Edition, model.Edition.Set.Set, new ScoreAssumptions { Combining = combining }, figures: null, force: null, Stopped));
        }

        return ways;
    }

    /// <summary>What moved since the edition before; null where there is none.</summary>
    public async Task<MovesModel?> MovesAsync(ThreatsModel model)
    {
        var figures = model.IsPrinted ? null : model.View!.Figures;
        return await threats.BeforeAsync(model.Edition, figures, Stopped) is { } before
            ? new MovesModel(before, await threats.MovesAsync(before, model.Edition, figures, force: null, model.Choice.AsIssued.Assumptions, Stopped))
            : null;
    }

    /// <summary>The choice without what could not be shown, so that links lead to what is.</summary>
    private static ThreatChoice Shown(ThreatChoice choice, ThreatEdition edition, ScoreSetVersion set) => choice with
    {
        Edition = choice.Edition == edition.Slug ? choice.Edition : null,
        SetNumber = choice.SetNumber == set.Set.Number ? choice.SetNumber : null,
    };

    private async Task<ThreatEdition> EditionAsync(ThreatChoice choice, View? view, List<string> notices, CancellationToken cancellationToken)
    {
        var canTell = view is not null && ThreatInputs.CanTell(view.Choice.Collection, view.Choice.Period);
        if (!choice.IsPrinted && canTell)
        {
            return await threats.OfYearAsync(view!.Choice.Collection, view.Choice.Period, cancellationToken);
        }

        if (choice.Edition == ThreatEdition.Figures)
        {
            notices.Add(view is null
                ? "No collection holds figures yet, so the printed edition of 2024 is shown."
                : ThreatInputs.HasThemes(view.Choice.Collection) ? $"{view.Choice.Collection.Name()} holds no whole year yet, so the printed edition of 2024 is shown."
                : $"{view.Choice.Collection.Name()} counts all victims and has no themes to score, so the printed edition of 2024 is shown.");
        }

        var printed = choice.IsPrinted ? PrintedEdition.All.First(e => e.Slug == choice.Edition) : PrintedEdition.Of2024;
        return await threats.PrintedAsync(printed, cancellationToken);
    }

    private async Task<ScoreSetVersion> SetAsync(ThreatChoice choice, ThreatEdition edition, List<string> notices, CancellationToken cancellationToken)
    {
        if (choice.SetNumber is not { } number)
        {
            return edition.Set;
        }

        if (await sets.FindAsync(number, cancellationToken) is { } found)
        {
            return found;
        }

        notices.Add($"There is no score set {number}, so score set {edition.Set.Set.Number} is used.");
        return edition.Set;
    }
}
