using CsCheck;
using FluentAssertions;
using Vawg.Domain.Comparison;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class ThemeUnionTests
{
    [Fact]
    public void Offences_in_either_theme_lie_within_the_bounds_whatever_the_overlap() =>
        Gen.Select(Gen.Long[0, 100_000], Gen.Long[0, 100_000], Gen.Long[0, 100_000]).Sample((onlyA, onlyB, both) =>
        {
            var (atLeast, atMost) = ThemeUnion.Bounds(onlyA + both, onlyB + both);
            (onlyA + onlyB + both).Should().BeInRange(atLeast, atMost);
        });

    [Fact]
    public void Negative_counts_are_refused() =>
        FluentActions.Invoking(() => ThemeUnion.Bounds(-1, 5)).Should().Throw<ArgumentOutOfRangeException>();
}
