using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Domain.Tests.Threats.Scoring;

public class ThreatScorerTests
{
    /// <summary>Worked by hand in docs/method.md: 14.5 / 4 = 3.625, 16 / 3, 6 / 2 = 3; 3.625 x 16/3 x (1 + 0.5 x 3 / 8) = 3.625 x 16/3 x 1.1875.</summary>
    [Fact]
    public void Stalking_and_harassment_scores_as_it_does_by_hand()
    {
        var score = Scored.Scorer().Score(Scored.StalkingAndHarassment);

        score.Impact.Point.Should().Be(14.5 / 4);
        score.Likelihood.Point.Should().Be(16d / 3);
        score.Organisation.Point.Should().Be(3);
        score.Risk.Should().Be(14.5 / 4 * (16d / 3));
        score.Score.Should().BeApproximately(22.958333333333332, 1e-14);
        score.HasBounds.Should().BeFalse();
        score.Of(Criterion.Severity).Level.Should().Be(1);
        score.Of(Criterion.Volume).Level.Should().Be(4);
        score.Of(Criterion.Trend).Level.Should().Be(0);
    }

    [Fact]
    public void The_same_stands_beside_the_organisation_or_is_multiplied_by_it()
    {
        Scored.Scorer(combining: Combining.Beside).Score(Scored.StalkingAndHarassment).Score.Should().BeApproximately(19.333333333333332, 1e-14);
        Scored.Scorer(combining: Combining.Multiplied).Score(Scored.StalkingAndHarassment).Score.Should().BeApproximately(58, 1e-13);
    }

    [Fact]
    public void The_lines_of_the_working_give_the_score_again()
    {
        var score = Scored.Scorer().Score(Scored.StalkingAndHarassment);

        var parts = score.Parts.Select(p => p.Criteria.Sum(c => c.Weight * c.Points!.Value) / p.Criteria.Sum(c => c.Weight)).ToList();

        (parts[0] * parts[1] * (1 + (0.5 * parts[2] / 8))).Should().BeApproximately(score.Score!.Value, 1e-12);
    }

    [Fact]
    public void Up_to_a_quarter_of_a_part_may_be_missing_beside_a_score()
    {
        var score = Scored.Scorer().Score(Scored.Inputs("SH", before: null, severity: null));

        // Half of four in impact and half of three in likelihood are missing.
        score.Impact.Point.Should().Be(14d / 3.5);
        score.Impact.Lower.Should().Be(14d / 4);
        score.Impact.Upper.Should().Be(18d / 4);
        score.Likelihood.Point.Should().Be(12d / 2.5);
        score.Score.Should().NotBeNull();
        score.HasBounds.Should().BeTrue();
    }

    [Fact]
    public void With_more_missing_there_are_bounds_alone()
    {
        var score = Scored.Scorer().Score(Scored.Inputs("SEXWORK").Missing());

        score.Likelihood.Point.Should().BeNull();
        score.Score.Should().BeNull();
        score.Risk.Should().BeNull();
        score.Lower.Should().BeLessThan(score.Upper);
        Scored.Scorer().Rank([Scored.Inputs("SEXWORK").Missing(), Scored.StalkingAndHarassment]).Of(Themes.Find("SEXWORK")!).Rank.Should().BeNull();
    }

    [Fact]
    public void A_theme_with_bounds_counts_before_another_only_where_that_is_certain()
    {
        var ranking = Scored.Scorer().Rank([Scored.Inputs("SPIKING", 2_000, 2_000, 10), Scored.Inputs("MSHT").Missing(), Scored.Inputs("HBA", 2_000, 2_000, 10)]);

        ranking.Of(Themes.Find("MSHT")!).Score.Lower.Should().BeGreaterThan(ranking.Of(Themes.Find("SPIKING")!).Score.Score!.Value);
        ranking.Of(Themes.Find("SPIKING")!).Rank.Should().Be(3);
        ranking.Of(Themes.Find("HBA")!).Rank.Should().Be(1);
    }

    [Fact]
    public void Equal_scores_share_a_rank()
    {
        var same = new ScoreSet { Number = 1, Method = ScoreMethod.Default, Levels = Scored.With(_ => 2).Levels };

        var ranking = Scored.Scorer(same).Rank([Scored.Inputs("DA", severity: 2_000), Scored.Inputs("RASSO"), Scored.Inputs("SH"), Scored.Inputs("ONLINE", severity: 1)]);

        ranking.Placed.Select(p => p.Rank).Should().Equal(1, 2, 2, 4);
    }

    [Fact]
    public void A_level_set_for_a_force_takes_the_place_of_the_general_one_there_alone()
    {
        var kent = Forces.FindBySlug("kent")!.Code;
        var own = new AssessedLevel { ThemeCode = "SH", Criterion = Criterion.Physical, Force = kent, Level = 4, Reason = "Three homicides after stalking in the year" };
        var set = Scored.Set with { Levels = [.. Scored.Set.Levels, own] };

        var there = new ThreatScorer(set, kent, ScoreAssumptions.None).Score(Scored.StalkingAndHarassment).Of(Criterion.Physical);
        var nation = new ThreatScorer(set, null, ScoreAssumptions.None).Score(Scored.StalkingAndHarassment).Of(Criterion.Physical);

        there.Level.Should().Be(4);
        there.Basis.Should().Be(LevelBasis.Overridden);
        there.Reason.Should().Be(own.Reason);
        nation.Level.Should().Be(2);
    }

    [Fact]
    public void Posts_that_returns_supply_take_the_place_of_an_assessment()
    {
        var score = Scored.Scorer().Score(Scored.Inputs("RASSO") with { Posts = new SpecialistPosts(200, 170, 119) });

        score.Of(Criterion.CapacityGap).Should().BeEquivalentTo(new { Figure = 85d, Level = 1, Basis = LevelBasis.Measured });
        score.Of(Criterion.CapabilityGap).Should().BeEquivalentTo(new { Figure = 70d, Level = 3, Basis = LevelBasis.Measured });
    }

    [Fact]
    public void A_supposed_share_of_recorded_offences_raises_the_volume()
    {
        var assumptions = new ScoreAssumptions { RecordedShare = new Dictionary<string, double> { ["ONLINE"] = 0.04 } };

        var volume = new ThreatScorer(Scored.Set, null, assumptions).Score(Scored.Inputs("ONLINE", 123_515)).Of(Criterion.Volume);

        volume.Figure.Should().BeApproximately(123_515 * 1_000d / 27_729_263 / 0.04, 1e-9);
        volume.Level.Should().Be(4);
    }

    [Fact]
    public void A_change_within_chance_is_none_for_a_force_and_a_percentage_for_the_nation()
    {
        // 1,050 beside 1,000: sqrt(2)(sqrt(1050) - sqrt(1000)) = 1.1 standard deviations.
        new MeasuredTrend { Now = 1_050, Before = 1_000, Phi = 1 }.Percent.Should().Be(0);
        new MeasuredTrend { Now = 1_050, Before = 1_000, Phi = null }.Percent.Should().Be(5);
        new MeasuredTrend { Now = 1_300, Before = 1_000, Phi = 1 }.Percent.Should().Be(30);
        new MeasuredTrend { Now = 1_300, Before = 1_000, Phi = 6 }.Percent.Should().Be(0);
        new MeasuredTrend { Now = 30, Before = 19, Phi = null }.Percent.Should().BeNull();
    }

    [Theory]
    [InlineData(0.95, DataConfidence.High)]
    [InlineData(0.949, DataConfidence.Moderate)]
    [InlineData(0.8, DataConfidence.Moderate)]
    [InlineData(0.799, DataConfidence.Low)]
    [InlineData(null, DataConfidence.Low)]
    public void Confidence_rests_on_what_is_known_of_victims(double? known, DataConfidence confidence) =>
        Scored.Scorer().Score(Scored.StalkingAndHarassment with { KnownVictims = known }).Confidence.Should().Be(confidence);

    [Fact]
    public void Confidence_is_low_without_a_trend_and_does_not_enter_the_score()
    {
        var whole = Scored.Scorer().Score(Scored.StalkingAndHarassment);

        Scored.Scorer().Score(Scored.StalkingAndHarassment with { Trend = null }).Confidence.Should().Be(DataConfidence.Low);
        Scored.Scorer().Score(Scored.StalkingAndHarassment with { KnownVictims = 0.1 }).Score.Should().Be(whole.Score);
    }
}
