namespace Vawg.Domain.Threats.Scoring;

/// <summary>What would have to change for a theme to enter the top five, or to leave it.</summary>
public static class TopFiveChanges
{
    /// <summary>Single changes of level that do it, the smallest first; none when no single change does. The theme has to have a rank.</summary>
    public static IReadOnlyList<TopFiveChange> Of(Ranking ranking, Theme theme, ScoreMethod method, ScoreAssumptions assumptions)
    {
        var placed = ranking.Of(theme);
        if (placed.Rank is not { } rank)
        {
            return [];
        }

        var isTop = rank <= Ranking.TopCount;
        var others = ranking.Placed.Where(p => p.Score.Theme.Code != theme.Code).Select(p => p.Score.Score ?? p.Score.Lower).ToList();
        return placed.Score.Criteria
            .Where(c => c.Weight > 0)
            .Select(c => Nearest(c, level => RankWith(placed.Score, c.Criterion, level, others, method, assumptions), isTop))
            .OfType<TopFiveChange>()
            .OrderBy(c => Math.Abs(c.To - (c.From ?? c.To)))
            .ThenBy(c => c.Criterion)
            .ToList();
    }

    private static TopFiveChange? Nearest(CriterionScore line, Func<int, int> rankWith, bool isTop)
    {
        var levels = isTop
            ? Enumerable.Range(0, line.Level ?? 0).Reverse()
            : Enumerable.Range((line.Level ?? -1) + 1, Criteria.HighestLevel - (line.Level ?? -1));
        foreach (var level in levels)
        {
            var rank = rankWith(level);
            if (rank <= Ranking.TopCount != isTop)
            {
                return new TopFiveChange(line.Criterion, line.Level, level, rank);
            }
        }

        return null;
    }

    private static int RankWith(ThemeScore score, Criterion criterion, int level, List<double> others, ScoreMethod method, ScoreAssumptions assumptions)
    {
        double Mean(PartScore part) => new PartScore(
            part.Part,
            part.Criteria.Select(c => c.Criterion == criterion ? c with { Level = level, Points = method.Points[level] } : c).ToList(),
            method).Point ?? part.Lower;
        var priority = Priority.Of(Mean(score.Impact), Mean(score.Likelihood), Mean(score.Organisation), method, assumptions.Combining);
        return 1 + others.Count(o => o > priority + Ranking.Tie);
    }
}
