using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>The figures of an issued edition in words, each beside what it is today.</summary>
internal sealed class IssuedFigures(IssuedInputs issued)
{
    public string EditionName => Editions.PeriodOf(issued.Edition).Label;

    public string Words => $"The edition of the {EditionName} was issued on {FigurePresenter.Date(issued.Edition.IssuedAtUtc)} by {issued.Edition.IssuedBy} from publication {FigurePresenter.Whole(issued.Edition.Publication)} with score set {FigurePresenter.Whole(issued.Edition.ScoreSetNumber)}. What it was scored from never changes. {Changed}";

    /// <summary>What is counted, as it was issued and as it is now.</summary>
    public IReadOnlyList<(string What, string Then, string Now)> Rows =>
    [
        ("Recorded", FigurePresenter.Text(issued.Then.Recorded), FigurePresenter.Text(issued.Now.Recorded)),
        ("Residents", FigurePresenter.Text(issued.Then.Residents), FigurePresenter.Text(issued.Now.Residents)),
        ("Recorded the year before", Before(issued.Then), Before(issued.Now)),
        ("Mean severity weight", Severity(issued.Then), Severity(issued.Now)),
        .. SpecialistPosts.RolesOf.ContainsKey(issued.Then.Theme.Code) ? [("Specialist posts: established, filled, trained", Posts(issued.Then), Posts(issued.Now))] : Array.Empty<(string, string, string)>(),
    ];

    private string Changed => Rows.Count(r => r.Then != r.Now) switch
    {
        0 => "None of the figures shown here has changed since.",
        1 => "One of the figures shown here has changed since.",
        var many => $"{FigurePresenter.Whole(many)} of the figures shown here have changed since.",
    };

    private static string Before(ThemeInputs inputs) => inputs.Trend is { } trend ? FigurePresenter.Whole(trend.Before) : inputs.TrendAbsent.Symbol();

    private static string Severity(ThemeInputs inputs) => inputs.Severity is { } severity ? FigurePresenter.Number(severity.MeanWeight, 0) : inputs.SeverityAbsent.Symbol();

    private static string Posts(ThemeInputs inputs) => inputs.Posts is { } posts
        ? $"{FigurePresenter.Whole(posts.Established)}, {FigurePresenter.Whole(posts.InPost)}, {(posts.Trained is { } trained ? FigurePresenter.Whole(trained) : MissingReason.NotSupplied.Symbol())}"
        : MissingReason.NotSupplied.Symbol();
}
