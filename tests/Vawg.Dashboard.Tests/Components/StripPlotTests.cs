using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class StripPlotTests : BunitContext
{
    [Fact]
    public void Forces_that_would_touch_are_stacked()
    {
        var dots = new StripLayout(Charts.Strip, isNarrow: false).Dots;

        dots.Select(d => (d.Point.Label, d.Level)).Should().Equal(("Surrey", 0), ("Kent", 0), ("Essex", 1));
    }

    [Fact]
    public void Only_the_chosen_force_and_the_nation_are_named_and_the_hidden_one_is_absent()
    {
        var strip = this.Drawn<StripPlot>(Charts.Strip);

        strip.FindAll("text.b").Select(t => t.TextContent).Should().Equal("England and Wales 15.7", "Kent 20.0");
        strip.Markup.Should().NotContain("Gwent");
    }
}
