namespace Vawg.Domain.Threats.Scoring;

/// <summary>The themes of one place in the order of their scores.</summary>
public sealed class Ranking
{
    /// <summary>Scores nearer than this are one score: what is left of arithmetic that gives the same in another order.</summary>
    public const double Tie = 1e-9;

    /// <summary>How many themes the assessments call the top.</summary>
    public const int TopCount = 5;

    internal Ranking(IReadOnlyList<ThemeScore> scores)
    {
        Placed = scores
            .Select(s => new RankedTheme(s, RankOf(s, scores)))
            .OrderBy(r => r.Rank ?? int.MaxValue)
            .ThenBy(r => Themes.Nine.TakeWhile(t => t.Code != r.Score.Theme.Code).Count())
            .ToList();
    }

    /// <summary>Themes with a score by rank, then those with bounds only in the order of the assessments.</summary>
    public IReadOnlyList<RankedTheme> Placed { get; }

    public RankedTheme Of(Theme theme) => Placed.First(r => r.Score.Theme.Code == theme.Code);

    /// <summary>1 + the themes that score higher, with those of which that is certain although they have bounds only. Equal scores share a rank (1, 2, 2, 4).</summary>
    private static int? RankOf(ThemeScore score, IReadOnlyList<ThemeScore> all) =>
        score.Score is { } own ? 1 + all.Count(o => (o.Score ?? o.Lower) > own + Tie) : null;
}
