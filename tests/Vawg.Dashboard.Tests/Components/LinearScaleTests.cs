using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class LinearScaleTests
{
    [Fact]
    public void Values_lie_between_the_ends_in_proportion()
    {
        var scale = new LinearScale(0, 200, 300, 100);

        scale[0].Should().Be(300);
        scale[50].Should().Be(250);
        scale[200].Should().Be(100);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(0, double.NaN)]
    public void Scale_without_width_is_refused(double from, double to)
    {
        var act = () => new LinearScale(from, to, 0, 100);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
