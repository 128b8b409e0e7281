using Vawg.Domain.Measures;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>Ranks, scores and their doubt in words and numbers.</summary>
internal static class RankWords
{
    /// <summary>What stands for a score or a rank that there is not; why stands with the levels that are missing.</summary>
    public const string None = "none";

    /// <summary>A share of draws: "85%", "over 99%", "under 1%".</summary>
    public static string Share(double share) => share switch
    {
        1 => "100%",
        0 => "0%",
        > 0.99 => "over 99%",
        < 0.01 => "under 1%",
        _ => $"{FigurePresenter.Number(100 * share, 0)}%",
    };

    /// <summary>"1 to 4", or "9" when every rank between is the same.</summary>
    public static string Range(RankDoubt doubt) => doubt.Low == doubt.High ? FigurePresenter.Whole(doubt.Low) : $"{FigurePresenter.Whole(doubt.Low)} to {FigurePresenter.Whole(doubt.High)}";

    /// <summary>A theme within a sentence: "stalking and harassment", "RASSO".</summary>
    public static string Inline(Theme theme) => FigureSources.Lower(theme.ShortName.Replace(",", " and", StringComparison.Ordinal));

    /// <summary>A score with one decimal, or "none" where there are bounds alone.</summary>
    public static string Score(ThemeScore score) => score.Score is { } known ? FigurePresenter.Number(known, 1) : None;

    /// <summary>A rank, or "none" where there are bounds alone.</summary>
    public static string Rank(int? rank) => rank is { } known ? FigurePresenter.Whole(known) : None;

    /// <summary>The mean points of a part, or "none" where there are bounds alone.</summary>
    public static string Part(PartScore part, int decimals) => part.Point is { } point ? FigurePresenter.Number(point, decimals) : None;

    /// <summary>"6.2 to 26.2"; empty where no level is missing.</summary>
    public static string Bounds(ThemeScore score) => score.HasBounds ? $"{FigurePresenter.Number(score.Lower, 1)} to {FigurePresenter.Number(score.Upper, 1)}" : string.Empty;

    /// <summary>"fifth"; "not placed" without a rank.</summary>
    public static string Ordinal(int? rank) => rank switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        5 => "fifth",
        6 => "sixth",
        7 => "seventh",
        8 => "eighth",
        9 => "ninth",
        null => "not placed",
        _ => throw new ArgumentOutOfRangeException(nameof(rank), rank, "Nine themes have ranks from 1 to 9."),
    };

    public static string Words(DataConfidence confidence) => confidence.ToString().ToLowerInvariant();

    /// <summary>The data confidence of a score, and what keeps it from being high: "Low: no trend".</summary>
    public static string ConfidenceOf(ThemeScore score) =>
        $"{FigureSources.Capitalised(Words(score.Confidence))}{(DataConfidences.Why(score.Inputs) is { Length: > 0 } why ? $": {why}" : string.Empty)}";

    /// <summary>What the ranking shows, in a sentence or two: which themes could each be first, and which have no place.</summary>
    public static string Sentence(PlaceScores scores)
    {
        var first = scores.Ranking.Placed.Where(p => scores.Draws.Of(p.Score.Theme).Low == 1).Select(p => Inline(p.Score.Theme)).ToList();
        var unplaced = scores.Ranking.Placed.Where(p => p.Rank is null).Select(p => Inline(p.Score.Theme)).ToList();
        var leader = scores.Ranking.Placed.FirstOrDefault(p => p.Rank == 1);
        var opening = leader is null ? "No theme has a score."
            : first.Count <= 1 ? $"{leader.Score.Theme.Name} is first, with no other near."
            : $"{Capital(Number(first.Count))} cannot be told apart at the top: {List(first)} could each be first.";
        return unplaced.Count == 0 ? opening : $"{opening} {Capital(List(unplaced))} {(unplaced.Count == 1 ? "has" : "have")} bounds alone and no place, because too much is missing.";
    }

    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => string.Empty,
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>How one place ranks a theme beside another: "the same", "higher than in England and Wales (3)".</summary>
    public static string Beside(int? own, int? other, string otherName) => (own, other) switch
    {
        (null, _) or (_, null) => "Cannot be told",
        ({ } a, { } b) when a == b => $"The same as in {otherName}",
        ({ } a, { } b) => $"{(a < b ? "Higher" : "Lower")} than in {otherName} ({FigurePresenter.Whole(b)})",
    };

    private static string Capital(string text) => FigureSources.Capitalised(text);

    private static string Number(int count) => count switch
    {
        2 => "two themes",
        3 => "three themes",
        4 => "four themes",
        5 => "five themes",
        6 => "six themes",
        7 => "seven themes",
        8 => "eight themes",
        _ => "nine themes",
    };
}
