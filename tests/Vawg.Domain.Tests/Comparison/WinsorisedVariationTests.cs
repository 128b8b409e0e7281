using FluentAssertions;
using MathNet.Numerics.Distributions;
using Vawg.Domain.Comparison;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class WinsorisedVariationTests
{
    [Fact]
    public void Each_tail_is_drawn_in_to_its_tenth() =>
        WinsorisedVariation.MeanSquare([-100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 100])
            .Should().Be(1, "of eleven values the 10th and 90th percentiles are the second and the tenth");

    [Fact]
    public void In_control_value_at_42_forces_is_the_stated_one_and_comes_out_of_another_simulation()
    {
        WinsorisedVariation.InControl(42).Should().BeApproximately(0.69, 0.005);

        var random = new Random(7);
        var simulated = Enumerable.Range(0, 5_000)
            .Average(_ => WinsorisedVariation.MeanSquare(Normal.Samples(random, 0, 1).Take(42).ToList()));
        simulated.Should().BeApproximately(WinsorisedVariation.InControl(42), 0.008);
    }

    [Fact]
    public void In_control_value_is_told_for_each_number_of_forces()
    {
        WinsorisedVariation.InControl(10).Should().BeApproximately(0.725, 0.01);
        WinsorisedVariation.InControl(5).Should().BeApproximately(0.77, 0.05);
    }
}
