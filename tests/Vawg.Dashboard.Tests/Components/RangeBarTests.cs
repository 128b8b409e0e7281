using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class RangeBarTests : BunitContext
{
    [Fact]
    public void Bar_is_solid_to_the_lower_bound_and_dashed_to_the_upper()
    {
        var bar = Drawn(60, 67);

        bar.Find("path.cb").PathOf().Should().Be("M0 2h60v10h-60z");
        bar.Find("path.up").PathOf().Should().Be("M60 2.5h7v9h-7z");
    }

    [Fact]
    public void Equal_bounds_have_no_dashed_part() => Drawn(45, 45).FindAll("path.up").Should().BeEmpty();

    [Fact]
    public void Nothing_supplied_is_an_empty_track() => Drawn(null, null).FindAll("path:not(.tr)").Should().BeEmpty();

    [Fact]
    public void What_was_reported_is_marked_between_the_bounds() =>
        Render<RangeBar>(p => p.Add(c => c.Lower, 60).Add(c => c.Upper, 67).Add(c => c.Middle, 64).Add(c => c.Width, 100)).Find("path.md").PathOf().Should().Be("M64 1V13");

    private IRenderedComponent<RangeBar> Drawn(double? lower, double? upper) =>
        Render<RangeBar>(p => p.Add(c => c.Lower, lower).Add(c => c.Upper, upper).Add(c => c.Width, 100));
}
