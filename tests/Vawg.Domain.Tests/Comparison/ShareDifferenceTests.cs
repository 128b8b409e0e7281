using CsCheck;
using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class ShareDifferenceTests
{
    [Fact]
    public void Z_is_the_difference_over_its_deviation_when_both_are_alike()
    {
        // 60 of 200 and 30 of 200: together 90 of 400, so z = 0.15 / sqrt(0.225 x 0.775 x (1/200 + 1/200)).
        Z(60, 200, 30, 200).Should().BeApproximately(3.5921, 0.0001);
        Z(30, 200, 60, 200).Should().BeApproximately(-3.5921, 0.0001);
        ShareDifference.IsTold(Count.Of(60), Count.Of(200), Count.Of(30), Count.Of(200)).Should().BeTrue();
        ShareDifference.IsTold(Count.Of(45), Count.Of(200), Count.Of(30), Count.Of(200)).Should().BeFalse("z is 1.92");
    }

    [Fact]
    public void Difference_under_a_point_is_not_told_however_many_cases_there_are()
    {
        Z(309_000, 1_000_000, 300_000, 1_000_000).Should().BeGreaterThan(10);
        ShareDifference.IsTold(Count.Of(309_000), Count.Of(1_000_000), Count.Of(300_000), Count.Of(1_000_000)).Should().BeFalse();
        ShareDifference.IsTold(Count.Of(311_000), Count.Of(1_000_000), Count.Of(300_000), Count.Of(1_000_000)).Should().BeTrue();
    }

    [Fact]
    public void There_is_no_z_of_few_cases_or_of_what_is_missing()
    {
        Z(4, 4, 0, 400).Should().BeNull();
        Z(0, 0, 10, 100).Should().BeNull();
        Z(11, 10, 10, 100).Should().BeNull();
        ShareDifference.Z(Count.Missing(MissingReason.Suppressed), Count.Of(100), Count.Of(10), Count.Of(100)).Should().BeNull();
        ShareDifference.IsTold(Count.Missing(MissingReason.Suppressed), Count.Of(100), Count.Of(10), Count.Of(100)).Should().BeFalse();
    }

    [Fact]
    public void Two_groups_with_one_share_are_told_apart_in_fewer_than_one_in_a_hundred()
    {
        var draws = new SeededDraws(11, 3);
        var told = 0;
        for (var i = 0; i < 4_000; i++)
        {
            told += ShareDifference.IsTold(Count.Of(draws.Binomial(300, 0.3)), Count.Of(300), Count.Of(draws.Binomial(3_000, 0.3)), Count.Of(3_000)) ? 1 : 0;
        }

        told.Should().BeInRange(1, 40);
    }

    [Fact]
    public void Which_of_the_two_comes_first_changes_the_sign_alone() =>
        Gen.Select(Gen.Long[0, 50], Gen.Long[50, 500], Gen.Long[0, 50], Gen.Long[50, 500]).Sample((a, n, b, m) =>
            Z(a, n, b, m) is { } z ? Math.Abs(z + Z(b, m, a, n)!.Value) < 1e-9 : Z(b, m, a, n) is null);

    private static double? Z(long part, long whole, long otherPart, long otherWhole) => ShareDifference.Z(Count.Of(part), Count.Of(whole), Count.Of(otherPart), Count.Of(otherWhole));
}
