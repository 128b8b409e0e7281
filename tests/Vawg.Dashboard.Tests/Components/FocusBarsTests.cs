using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class FocusBarsTests : BunitContext
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bars_start_at_the_zero_of_the_axis(bool narrow)
    {
        var chart = this.Drawn<FocusBars>(Charts.Focus, narrow);

        var zero = chart.Find("path.z").PathOf()[1..].Split(' ')[0];
        var bars = chart.FindAll("path.rb, path.pb, path.cb").SelectMany(p => Charts.Strokes(p.PathOf())).ToList();
        bars.Should().HaveCount(3);
        bars.Should().OnlyContain(b => b.StartsWith(zero + " ", StringComparison.Ordinal));
        chart.FindAll("text.a.m tspan")[0].TextContent.Should().Be("0");
    }

    [Fact]
    public void Missing_figure_keeps_its_row_with_its_symbol_and_has_no_bar_or_interval()
    {
        var chart = this.Drawn<FocusBars>(Charts.Focus);

        chart.Find("[data-label=Gwent]").QuerySelectorAll("text").Select(t => t.TextContent).Should().Equal("Gwent", "[c]");
        Charts.Strokes(chart.Find("path.wh").PathOf()).Should().HaveCount(6, "two forces have an interval of three strokes each");
    }

    [Fact]
    public void Rows_keep_the_order_of_the_caller() =>
        this.Drawn<FocusBars>(Charts.Focus).FindAll("[data-step]").Select(r => r.GetAttribute("data-label")).Should().Equal("Kent", "Essex", "Gwent", "Dorset");

    [Fact]
    public void Peers_carry_a_diamond_and_the_chosen_force_is_set_apart()
    {
        var chart = this.Drawn<FocusBars>(Charts.Focus);

        chart.Find("[data-label=Essex] text").TextContent.Should().Be("◆ Essex");
        chart.Find("g.chosen").GetAttribute("data-label").Should().Be("Kent");
    }

    [Fact]
    public void Nation_is_drawn_and_named() =>
        this.Drawn<FocusBars>(Charts.Focus).Find("path.cn + text").TextContent.Should().Be("England and Wales 25.5");

    [Fact]
    public void Chart_of_missing_figures_alone_is_drawn_without_bars()
    {
        var chart = this.Drawn<FocusBars>(new FocusChart([new FocusRow("Kent", new Presented(null, "[x]"))]));

        chart.FindAll("path.rb, path.pb, path.cb").Should().OnlyContain(p => p.PathOf().Length == 0);
    }
}
