using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class PeerAverageTests
{
    [Fact]
    public void Average_is_weighted_by_size_and_says_that_it_includes_the_force()
    {
        var average = PeerAverage.Of([(Count.Of(10), 1_000), (Count.Of(90), 4_000)]);

        average.Value.Should().Be(20, "the mean of the two rates would be 16.25");
        average.Words.Should().Be("Average of 2 forces, weighted by size, this force included");
    }

    [Fact]
    public void Force_with_a_missing_count_leaves_both_sides_and_is_told()
    {
        var average = PeerAverage.Of([(Count.Of(10), 1_000), (Count.NotSupplied, 4_000)]);

        average.Value.Should().Be(10);
        average.Words.Should().EndWith("1 not supplied");
    }

    [Fact]
    public void Average_of_missing_counts_is_missing() => PeerAverage.Of([(Count.NotSupplied, 10)]).Value.Should().BeNull();

    [Fact]
    public void Denominator_of_zero_is_refused() =>
        FluentActions.Invoking(() => PeerAverage.Of([(Count.Of(1), 0)])).Should().Throw<ArgumentException>();
}
