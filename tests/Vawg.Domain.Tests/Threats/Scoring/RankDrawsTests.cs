using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Domain.Tests.Threats.Scoring;

public class RankDrawsTests
{
    private static readonly Theme DomesticAbuse = Themes.Find("DA")!;

    private static RankDraws Draws(IEnumerable<ThemeInputs> inputs, ScoreSet? set = null, DoubtSources sources = DoubtSources.All, ForceCode? force = null) =>
        new(Scored.Scorer(set).Rank(inputs), (set ?? Scored.Set).Method, force, ScoreAssumptions.None, sources);

    [Fact]
    public void The_same_inputs_give_the_same_answer_in_any_order()
    {
        var (one, other) = (Draws(Scored.Nine), Draws(Scored.Nine.Reverse()));

        foreach (var theme in Themes.Nine)
        {
            other.Of(theme).Should().Be(one.Of(theme));
            other.Spread(theme).Should().Be(one.Spread(theme));
        }
    }

    [Theory]
    [InlineData("CSAE", 1, 2, 5, 0.9755)]
    [InlineData("DA", 1, 2, 5, 0.956)]
    [InlineData("RASSO", 1, 3, 6, 0.9185)]
    [InlineData("ONLINE", 2, 5, 7, 0.676)]
    [InlineData("SH", 1, 4, 7, 0.792)]
    [InlineData("HBA", 4, 7, 8, 0.1685)]
    [InlineData("SPIKING", 8, 9, 9, 0)]
    [InlineData("MSHT", 2, 6, 8, 0.391)]
    [InlineData("SEXWORK", 4, 8, 9, 0.1225)]
    public void Draws_of_the_printed_edition_are_the_same_on_every_machine_and_with_every_later_version(string theme, int low, int median, int high, double topFive)
    {
        var edition = PrintedEdition.Of2024;

        new PlaceScores(edition.Set, force: null, ScoreAssumptions.None, edition.Inputs).Draws.Of(Themes.Find(theme)!).Should().Be(new RankDoubt(low, median, high, topFive));
    }

    [Fact]
    public void Draws_that_are_passed_over_leave_the_stream_as_if_they_had_been_made()
    {
        var (made, passed) = (new SeededDraws(7, 1), new SeededDraws(7, 1));
        _ = made.Resampled(400);
        _ = made.Normal();
        passed.Skip(SeededDraws.UniformsOfResampled + SeededDraws.UniformsOfNormal);

        passed.Uniform().Should().Be(made.Uniform());
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_answer()
    {
        var places = Forces.Territorial.Select(f => (ForceCode?)f.Code).Prepend(null).ToList();
        var alone = places.Select(p => Draws(Scored.Nine, force: p).Of(DomesticAbuse)).ToList();

        foreach (var threads in new[] { 1, 2, 7 })
        {
            places.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(p => Draws(Scored.Nine, force: p).Of(DomesticAbuse)).Should().Equal(alone);
        }
    }

    [Fact]
    public void Without_any_source_every_draw_is_the_ranking()
    {
        var draws = Draws(Scored.Nine, sources: DoubtSources.None);

        foreach (var placed in Scored.Scorer().Rank(Scored.Nine).Placed)
        {
            draws.Of(placed.Score.Theme).Should().BeEquivalentTo(new { Low = placed.Rank, Median = placed.Rank, High = placed.Rank });
            draws.Spread(placed.Score.Theme).Should().Be(0);
        }
    }

    [Fact]
    public void The_rank_lies_within_its_interval_and_the_shares_of_the_top_five_add_up()
    {
        var draws = Draws(Scored.Nine);

        foreach (var theme in Themes.Nine)
        {
            draws.Of(theme).Should().Match<RankDoubt>(d => d.Low >= 1 && d.Low <= d.Median && d.Median <= d.High && d.High <= 9);
        }

        // Ties can put more than five in the top five, never fewer.
        Themes.Nine.Sum(t => draws.Of(t).TopFiveShare).Should().BeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void A_missing_level_makes_its_theme_less_sure()
    {
        var before = Draws(Scored.Nine, sources: DoubtSources.MissingLevels);
        var after = Draws(Scored.Nine.Select(i => i.Theme == DomesticAbuse ? i.Missing() : i), sources: DoubtSources.MissingLevels);

        before.Spread(DomesticAbuse).Should().Be(0);
        after.Spread(DomesticAbuse).Should().BeGreaterThan(0);
    }

    [Fact]
    public void Chance_matters_near_an_edge_of_the_bands_and_not_far_from_it()
    {
        // 27,729 offences are 1.0000 per 1,000 residents: half of the draws fall below the edge, where the other theme stands.
        var set = Scored.With(_ => 2);
        var other = Scored.Inputs("SH", 20_000, before: null);

        Draws([Scored.Inputs("DA", 27_730, before: null), other], set, DoubtSources.Sampling).Spread(DomesticAbuse).Should().Be(0, "a theme level with another shares its rank");
        Draws([Scored.Inputs("DA", 27_730, before: null), other], set, DoubtSources.Sampling).Spread(Themes.Find("SH")!).Should().BeApproximately(0.25, 0.02);
        Draws([Scored.Inputs("DA", 80_000, before: null), other], set, DoubtSources.Sampling).Spread(Themes.Find("SH")!).Should().Be(0);
    }

    [Fact]
    public void Assessed_levels_move_down_stay_or_move_up_as_often_as_the_method_says()
    {
        // Of two themes alike in all but one level of half the weight, the higher keeps its place unless a draw turns it.
        var set = Scored.With(_ => 2);
        var draws = Draws([Scored.Inputs("DA", severity: 500), Scored.Inputs("SH")], set, DoubtSources.Assessment);

        draws.Of(DomesticAbuse).Median.Should().Be(1);
        draws.TopSetShare(["DA"]).Should().BeInRange(0.5, 0.75);
    }

    [Fact]
    public void The_top_set_is_met_only_by_exactly_its_themes()
    {
        var draws = Draws(Scored.Nine, sources: DoubtSources.None);
        var order = Scored.Scorer().Rank(Scored.Nine).Placed.Select(p => p.Score.Theme.Code).ToList();

        draws.TopSetShare(order.Take(4).ToList()).Should().Be(1);
        draws.TopSetShare([.. order.Take(3), order[4]]).Should().Be(0);
    }

    [Fact]
    public void Parts_of_the_doubt_add_up_to_one()
    {
        var parts = new DoubtParts(Scored.Scorer().Rank(Scored.Nine), ScoreMethod.Default, null, ScoreAssumptions.None);

        foreach (var theme in Themes.Nine)
        {
            parts.Of(theme).Sum(p => p.Share).Should().BeApproximately(1, 1e-12);
            parts.Of(theme).Select(p => p.Share).Should().BeInDescendingOrder();
        }
    }

    [Fact]
    public void Resampled_counts_have_the_mean_and_the_variance_of_a_poisson_count()
    {
        foreach (var observed in new long[] { 3, 24, 25, 400 })
        {
            var drawn = Enumerable.Range(0, 20_000).Select(i => new SeededDraws(1, i).Resampled(observed)).ToList();
            var mean = drawn.Average();

            mean.Should().BeApproximately(observed, observed * 0.03);
            drawn.Average(d => (d - mean) * (d - mean)).Should().BeApproximately(observed, observed * 0.06);
        }
    }
}
