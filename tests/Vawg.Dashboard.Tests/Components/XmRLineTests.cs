using System.Globalization;
using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class XmRLineTests : BunitContext
{
    [Fact]
    public void Line_does_not_cross_a_break_or_a_gap()
    {
        var lines = this.Drawn<XmRLine>(Charts.Trend()).FindAll("path.ln").Select(p => p.PathOf()).ToList();

        lines.Should().HaveCount(2, "each series has its own line");
        Charts.Strokes(lines[0]).Should().ContainSingle();
        Charts.Strokes(lines[1]).Should().HaveCount(2, "the missing quarter parts the second series");
        Charts.Strokes(lines[1])[0].Count(c => c == 'L').Should().Be(1);
        Charts.Strokes(lines[1])[1].Count(c => c == 'L').Should().Be(1);
    }

    [Fact]
    public void Missing_quarter_has_no_mark_and_shows_its_symbol()
    {
        var chart = this.Drawn<XmRLine>(Charts.Trend("[c]"));

        chart.FindAll("circle.pt").Should().HaveCount(7);
        chart.FindAll("path.sg").Should().HaveCount(1);
        chart.FindAll("tspan").Should().ContainSingle(t => t.TextContent == "[c]");
        chart.Find("[data-step='6']").GetAttribute("data-text").Should().Be("[c], suppressed");
    }

    [Fact]
    public void No_mark_of_a_figure_above_zero_lies_on_the_axis()
    {
        var chart = this.Drawn<XmRLine>(Charts.Trend());

        var axis = chart.Find("path.z").PathOf().Split(['M', ' ', 'H'], StringSplitOptions.RemoveEmptyEntries)[1];
        var heights = chart.FindAll("circle.pt").Select(c => double.Parse(c.GetAttribute("cy")!, CultureInfo.InvariantCulture));
        heights.Should().OnlyContain(y => y < double.Parse(axis, CultureInfo.InvariantCulture) - 1);
    }

    [Fact]
    public void Axis_starts_from_zero() =>
        this.Drawn<XmRLine>(Charts.Trend()).FindAll("text.a.e tspan")[0].TextContent.Should().Be("0");

    [Fact]
    public void Every_quarter_can_be_stepped_to_in_order_with_its_label_and_text()
    {
        var steps = this.Drawn<XmRLine>(Charts.Trend()).FindAll("[data-step]");

        steps.Select(s => s.GetAttribute("data-step")).Should().Equal("0", "1", "2", "3", "4", "5", "6", "7", "8");
        steps.Should().OnlyContain(s => s.GetAttribute("data-label")!.StartsWith("Quarter ", StringComparison.Ordinal));
        steps[8].GetAttribute("data-text").Should().Be("140. Above the upper limit of 130.");
    }

    [Fact]
    public void Drawing_takes_the_focus_and_says_what_the_arrow_keys_do()
    {
        var plot = this.Drawn<XmRLine>(Charts.Trend()).Find("div.plot");

        plot.GetAttribute("tabindex").Should().Be("0");
        plot.GetAttribute("role").Should().Be("group");
        plot.GetAttribute("aria-label").Should().Be("A chart of figures. Left and right arrow keys step through the quarters.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Breaks_and_events_are_named_and_only_the_break_ends_a_series(bool narrow)
    {
        var chart = this.Drawn<XmRLine>(Charts.Trend(), narrow);

        chart.Markup.Should().Contain("April 2021").And.Contain("Counted in every case").And.Contain("First lockdown");
        chart.FindAll("path.br").Should().HaveCount(1);
        chart.FindAll("path.ev").Should().HaveCount(1);
    }

    [Fact]
    public void Limits_are_labelled_on_the_drawing_and_trial_limits_say_so()
    {
        var texts = this.Drawn<XmRLine>(Charts.Trend()).FindAll("tspan").Select(t => t.TextContent);

        texts.Should().Contain(["Upper 130", "Mean 110", "Lower 90", "trial limits"]);
    }

    [Fact]
    public void Names_of_rules_that_stand_close_lie_on_different_levels()
    {
        var placed = ChartRules.Placed([(100, "April 2021", "Counted in every case", true), (120, "May 2021", "One principal crime", true)], 600);

        placed.Select(r => r.Level).Should().Equal(0, 1);
    }

    [Fact]
    public void Name_that_is_too_long_for_either_side_of_its_rule_stays_on_the_drawing()
    {
        const string longest = "A national campaign on reporting assault";
        var placed = ChartRules.Placed([(150, "June 2021 to September 2022", longest, false)], 284);

        var rule = placed.Should().ContainSingle().Which;
        (rule.TextX - TextWidth.Of(longest)).Should().BeGreaterThanOrEqualTo(0);
        rule.TextX.Should().BeLessThanOrEqualTo(284);
    }

    [Fact]
    public void Chart_without_a_single_figure_is_drawn_empty()
    {
        var chart = this.Drawn<XmRLine>(new XmRChart([new XmRSeries([Charts.Quarter(0, null), Charts.Quarter(1, null)])]));

        chart.FindAll("circle, path.sg").Should().BeEmpty();
        chart.Find("path.ln").PathOf().Should().BeEmpty();
    }
}
