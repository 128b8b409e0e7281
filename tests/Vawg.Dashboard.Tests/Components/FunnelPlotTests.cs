using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class FunnelPlotTests : BunitContext
{
    [Fact]
    public void Only_forces_outside_the_limits_and_the_chosen_one_are_named()
    {
        var texts = this.Drawn<FunnelPlot>(Charts.Funnel).FindAll("text").Select(t => t.TextContent).ToList();

        texts.Should().Contain("Kent 62.0%").And.Contain("Surrey 33.4% ▼");
        texts.Should().NotContain(t => t.StartsWith("Essex", StringComparison.Ordinal) || t.StartsWith("Dorset", StringComparison.Ordinal));
    }

    [Fact]
    public void Force_without_a_figure_is_neither_drawn_nor_named_nor_stepped_to()
    {
        var chart = this.Drawn<FunnelPlot>(Charts.Funnel);

        chart.Markup.Should().NotContain("Gwent");
        chart.FindAll("[data-step]").Should().HaveCount(4);
    }

    [Fact]
    public void Forces_are_stepped_from_fewest_to_most_and_read_with_their_comparison()
    {
        var steps = this.Drawn<FunnelPlot>(Charts.Funnel).FindAll("[data-step]");

        steps.Select(s => s.GetAttribute("data-label")).Should().Equal("Dorset", "Surrey", "Essex", "Kent");
        steps[1].GetAttribute("data-text").Should().Be("33.4%. Lower than comparable forces (99.8%)");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Centre_and_limits_are_labelled_on_the_drawing(bool narrow) =>
        this.Drawn<FunnelPlot>(Charts.Funnel, narrow).FindAll("text").Select(t => t.TextContent)
            .Should().Contain(["All forces 59.2%", "95% limit", "99.8% limit"]);

    [Fact]
    public void Names_of_neighbours_do_not_cover_each_other()
    {
        var placement = new LabelPlacement(0, 784, []);

        var first = placement.Place(300, 100, 90);
        var second = placement.Place(304, 103, 90);

        LabelBox.OfText(first.X, first.Y, 90).Overlap(LabelBox.OfText(second.X, second.Y, 90)).Should().Be(0);
    }

    [Fact]
    public void Name_stays_inside_the_drawing()
    {
        var (x, _) = new LabelPlacement(0, 784, []).Place(780, 100, 90);

        (x + 90).Should().BeLessThanOrEqualTo(784);
    }
}
