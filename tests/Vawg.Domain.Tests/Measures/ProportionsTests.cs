using CsCheck;
using FluentAssertions;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class ProportionsTests
{
    /// <summary>Newcombe 1998, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_interval_is_the_one_that_newcombe_prints(long numerator, long denominator, double lower, double upper)
    {
        var share = Proportions.Wilson(numerator, denominator);

        share.Lower.Should().BeApproximately(lower, 5e-5);
        share.Upper.Should().BeApproximately(upper, 5e-5);
    }

    [Fact]
    public void Interval_holds_the_share_and_stays_between_nothing_and_the_whole() =>
        Shares.Sample((numerator, denominator) =>
        {
            var share = Proportions.Wilson(numerator, denominator);
            share.Lower.Should().BeInRange(0, share.Value);
            share.Upper.Should().BeInRange(share.Value, 1);
            share.Upper.Should().BeGreaterThan(share.Lower);
        });

    [Fact]
    public void Interval_of_one_share_narrows_as_the_whole_grows() =>
        Gen.Select(Shares, Gen.Long[2, 20]).Sample((share, times) =>
        {
            var small = Proportions.Wilson(share.Item1, share.Item2);
            var large = Proportions.Wilson(share.Item1 * times, share.Item2 * times);
            (large.Upper - large.Lower).Should().BeLessThan(small.Upper - small.Lower);
        });

    [Fact]
    public void Interval_of_the_rest_mirrors_that_of_the_share() =>
        Shares.Sample((numerator, denominator) =>
        {
            var share = Proportions.Wilson(numerator, denominator);
            var rest = Proportions.Wilson(denominator - numerator, denominator);
            rest.Lower.Should().BeApproximately(1 - share.Upper, 1e-9);
            rest.Upper.Should().BeApproximately(1 - share.Lower, 1e-9);
        });

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    public void Share_outside_its_whole_is_refused(long numerator, long denominator) =>
        FluentActions.Invoking(() => Proportions.Wilson(numerator, denominator)).Should().Throw<ArgumentOutOfRangeException>();

    private static Gen<(long, long)> Shares => Gen.Long[1, 200_000].SelectMany(whole => Gen.Long[0, whole].Select(part => (part, whole)));
}
