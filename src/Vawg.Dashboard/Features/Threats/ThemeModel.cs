using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Model;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Registers;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Everything that the page of one theme shows.</summary>
public sealed record ThemeModel
{
    public required ThreatsModel Model { get; init; }

    public required Theme Theme { get; init; }

    /// <summary>The force whose score it is; null for the nation.</summary>
    public required Force? Force { get; init; }

    /// <summary>The scores of the place.</summary>
    public required PlaceScores Scores { get; init; }

    /// <summary>Rates of all forces; null in a printed edition.</summary>
    public required ForcesModel? Forces { get; init; }

    /// <summary>The trend of the place; null in a printed edition.</summary>
    public required TrendModel? Trend { get; init; }

    /// <summary>Each force's own scores, in the order of the names.</summary>
    public required IReadOnlyList<(Force Force, PlaceScores Scores)> Own { get; init; }

    /// <summary>Judgements of the theme in the place, the newest first.</summary>
    public required IReadOnlyList<StoredJudgement> Judgements { get; init; }

    /// <summary>Figures from elsewhere than police records, national and of the place.</summary>
    public required IReadOnlyList<ContextFigure> Context { get; init; }

    /// <summary>What is not known of the theme and has not been closed.</summary>
    public required IReadOnlyList<RegisteredGap> Gaps { get; init; }

    public required bool MayAssess { get; init; }

    public RankedTheme Placed => Scores.Ranking.Of(Theme);

    public RankDoubt Doubt => Scores.Draws.Of(Theme);

    public string Place => Force?.Name ?? "England and Wales";

    public Topic? Topic => Model.IsPrinted || Model.View is not { } view ? null : TopicOf(view, Theme);

    /// <summary>Where the theme's count comes from, at what an issued edition has of it; null in a printed edition.</summary>
    public string? SourceHref => Topic is { } topic ? $"{AppUrls.SourceOf(Model.View!.Choice, topic, Force)}{(Model.Edition.Issued is null ? string.Empty : "#issued")}" : null;

    public string Deck
    {
        get
        {
            var rank = Placed.Rank is null
                ? $"Bounds alone in {Place}, {RankWords.Bounds(Placed.Score)}: too much is missing for a score."
                : $"{FigureSources.Capitalised(RankWords.Ordinal(Placed.Rank))} of nine in {Place} with a priority of {RankWords.Score(Placed.Score)}.";
            var beside = Force is null ? string.Empty : $" {RankWords.Beside(Placed.Rank, Model.Scores.Ranking.Of(Theme).Rank, "England and Wales")}.";
            return $"{rank} In nine draws of ten its rank is {RankWords.Range(Doubt)}.{beside}";
        }
    }

    public IEnumerable<(string Fragment, string Text)> Contents =>
    [
        ("working", "Working"),
        ("doubt", "How sure the rank is"),
        ("judgement", "Judgement"),
        ("forces", "By force"),
        .. Model.IsPrinted ? [] : new[] { ("own-ranks", "Among each force's own nine"), ("trend", "Trend"), ("overlap", "Overlap") },
        ("context", "Context"),
        ("gaps", "What is not known"),
        ("sources", "Sources"),
    ];

    /// <summary>The same theme in the collection of the filter bar, where it can be told.</summary>
    public IReadOnlyList<StateLink> ToFigures => Model.HasFigures
        ? [new StateLink(AppUrls.ThreatOf(Model.ViewChoice, Model.Choice with { Edition = ThreatEdition.Figures }, Theme), $"{Theme.Name} in {Model.View!.Choice.Collection.Name()}")]
        : [];

    public static Topic TopicOf(View view, Theme theme) => view.Figures.Topics.First(t => t.Selection.Theme == theme);
}
