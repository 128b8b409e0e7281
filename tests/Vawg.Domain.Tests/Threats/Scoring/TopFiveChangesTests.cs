using FluentAssertions;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Domain.Tests.Threats.Scoring;

public class TopFiveChangesTests
{
    [Fact]
    public void Each_change_does_what_it_says_and_nothing_smaller_does()
    {
        foreach (var edition in PrintedEdition.All)
        {
            var ranking = new ThreatScorer(edition.Set, null, ScoreAssumptions.None).Rank(edition.Inputs);
            foreach (var placed in ranking.Placed.Where(p => p.Rank is not null))
            {
                var isTop = placed.Rank <= Ranking.TopCount;
                foreach (var change in TopFiveChanges.Of(ranking, placed.Score.Theme, edition.Set.Method, ScoreAssumptions.None).Where(c => c.Criterion.Definition().Source == CriterionSource.Assessed))
                {
                    RankWith(edition, placed.Score.Theme, change.Criterion, change.To).Should().Be(change.Rank);
                    (change.Rank <= Ranking.TopCount).Should().Be(!isTop);
                    (RankWith(edition, placed.Score.Theme, change.Criterion, change.To + (isTop ? 1 : -1)) <= Ranking.TopCount).Should().Be(isTop);
                }
            }
        }
    }

    [Fact]
    public void A_theme_without_a_rank_has_none()
    {
        var edition = PrintedEdition.Of2024;
        var ranking = new ThreatScorer(edition.Set, null, ScoreAssumptions.None).Rank(edition.Inputs);

        TopFiveChanges.Of(ranking, Themes.Find("SEXWORK")!, edition.Set.Method, ScoreAssumptions.None).Should().BeEmpty();
    }

    private static int? RankWith(PrintedEdition edition, Theme theme, Criterion criterion, int level)
    {
        var set = edition.Set with { Levels = edition.Set.Levels.Select(l => l.ThemeCode == theme.Code && l.Criterion == criterion ? l with { Level = level } : l).ToList() };
        return new ThreatScorer(set, null, ScoreAssumptions.None).Rank(edition.Inputs).Of(theme).Rank;
    }
}
