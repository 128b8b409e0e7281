using CsCheck;
using FluentAssertions;
using MathNet.Numerics.Distributions;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class ChangeTestTests
{
    [Fact]
    public void Z_is_root_two_times_the_difference_of_square_roots() =>
        ChangeTest.Z(144, 100).Should().BeApproximately(2.8284, 1e-4);

    [Fact]
    public void Swapping_the_periods_turns_the_sign() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000])
            .Sample((now, before) => ChangeTest.Z(now, before).Should().Be(-ChangeTest.Z(before, now)));

    [Theory]
    [InlineData(1_096, 1_000, ChangeDirection.Similar, "Similar to the year before")]
    [InlineData(1_200, 1_000, ChangeDirection.Higher, "Higher than the year before")]
    [InlineData(850, 1_000, ChangeDirection.Lower, "Lower than the year before")]
    public void Change_of_a_force_is_put_in_words_beyond_three_standard_deviations(long now, long before, ChangeDirection direction, string words)
    {
        var change = ChangeTest.Between(now, before, phi: 1);

        change.Direction.Should().Be(direction);
        change.Words.Should().Be(words);
    }

    [Fact]
    public void Change_that_is_usual_among_forces_is_similar()
    {
        var phi = ChangeTest.Phi([(1_200, 1_000), (800, 1_000), (1_100, 1_000), (900, 1_000)]);

        phi.Should().BeApproximately(12.64, 0.01);
        ChangeTest.Between(1_200, 1_000, phi).Direction.Should().Be(ChangeDirection.Similar);
    }

    [Fact]
    public void Phi_is_never_under_one()
    {
        ChangeTest.Phi([(1_000, 1_000), (500, 500)]).Should().Be(1);
        ChangeTest.Phi([]).Should().Be(1);
        FluentActions.Invoking(() => ChangeTest.Between(10, 10, 0.5)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Percentage_is_not_given_on_a_base_under_20()
    {
        ChangeTest.Between(30, 19, 1).Percent.Should().BeNull();
        ChangeTest.Between(30, 20, 1).Percent.Should().Be(50);
        ChangeTest.Between(30, 0, 1).Percent.Should().BeNull();
    }

    [Theory]
    [InlineData(103_000, ChangeDirection.Similar)]
    [InlineData(97_000, ChangeDirection.Similar)]
    [InlineData(103_001, ChangeDirection.Higher)]
    [InlineData(96_999, ChangeDirection.Lower)]
    public void Nation_is_put_in_words_beyond_three_per_cent_and_has_no_z(long now, ChangeDirection direction)
    {
        var change = ChangeTest.National(now, 100_000);

        change.Direction.Should().Be(direction);
        change.Z.Should().BeNull();
    }

    [Fact]
    public void Nation_is_not_compared_on_a_base_under_20() =>
        ChangeTest.National(40, 19).Direction.Should().Be(ChangeDirection.TooFewToCompare);

    [Fact]
    public void Negative_counts_are_refused()
    {
        FluentActions.Invoking(() => ChangeTest.Z(-1, 5)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ChangeTest.National(5, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Unchanged_forces_are_flagged_at_the_stated_rate()
    {
        const int pairs = 200_000;
        var random = new Random(1843);
        var flagged = Enumerable.Range(0, pairs)
            .Count(_ => ChangeTest.Between(Poisson.Sample(random, 400), Poisson.Sample(random, 400), 1).Direction != ChangeDirection.Similar);

        ((double)flagged / pairs).Should().BeApproximately(ChangeTest.FalseAlarmShare, 0.0005);
    }

    [Fact]
    public void Forces_that_vary_more_than_chance_are_still_flagged_no_more_than_stated()
    {
        const int rounds = 2_000;
        var random = new Random(1844);
        var flagged = 0;
        for (var round = 0; round < rounds; round++)
        {
            var forces = Enumerable.Range(0, 43)
                .Select(_ => ((long)Poisson.Sample(random, Varied(random)), (long)Poisson.Sample(random, Varied(random))))
                .ToList();
            var phi = ChangeTest.Phi(forces);
            flagged += forces.Count(f => ChangeTest.Between(f.Item1, f.Item2, phi).Direction != ChangeDirection.Similar);
        }

        ((double)flagged / (rounds * 43)).Should().BeInRange(0.0008, 0.0035);
    }

    private static double Varied(Random random) => 1_000 * Math.Exp(Normal.Sample(random, 0, 0.08));
}
