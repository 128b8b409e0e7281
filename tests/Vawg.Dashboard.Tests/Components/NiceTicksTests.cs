using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class NiceTicksTests
{
    [Fact]
    public void Ticks_are_round_and_reach_over_the_greatest_value() =>
        NiceTicks.Covering(0, 14356, 4).Should().Equal(0, 5000, 10000, 15000);

    [Fact]
    public void Ticks_reach_below_the_least_value() =>
        NiceTicks.Covering(33, 80, 3).Should().Equal(20, 40, 60, 80);

    [Fact]
    public void All_zero_figures_still_have_an_axis() =>
        NiceTicks.Covering(0, 0, 5).Should().HaveCountGreaterThan(1).And.StartWith(0d);

    [Fact]
    public void Logarithmic_ticks_stay_inside_their_range() =>
        NiceTicks.Logarithmic(90, 20000, withThrees: true).Should().Equal(100, 300, 1000, 3000, 10000);

    [Fact]
    public void Ticks_share_their_decimals_and_take_a_comma()
    {
        double[] ticks = [0, 0.5, 1, 1.5];

        ticks.Select(t => NiceTicks.Text(t, ticks)).Should().Equal("0.0", "0.5", "1.0", "1.5");
        NiceTicks.Text(15000, [0, 15000]).Should().Be("15,000");
        NiceTicks.Text(60, [0, 60], "%").Should().Be("60%");
    }
}
