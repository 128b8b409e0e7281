using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

/// <summary>A figure that is hidden leaves no trace of its size, not even through the bounds of its interval.</summary>
public class HiddenFigureTests : BunitContext
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bounds_of_a_hidden_bar_change_nothing_in_the_drawing(bool narrow)
    {
        var otherBounds = Charts.Focus with { Rows = [.. Charts.Focus.Rows.Select(r => r.Figure.Value is null ? r with { Lower = 900, Upper = 1000 } : r)] };

        this.Drawn<FocusBars>(otherBounds, narrow).Markup.Should().Be(this.Drawn<FocusBars>(Charts.Focus, narrow).Markup);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bounds_of_a_hidden_interval_change_nothing_in_the_drawing(bool narrow)
    {
        var otherBounds = Charts.Intervals with { Rows = [.. Charts.Intervals.Rows.Select(r => r.Figure.Value is null ? r with { Lower = 900, Upper = 1000, Peers = 5 } : r)] };

        this.Drawn<IntervalRows>(otherBounds, narrow).Markup.Should().Be(this.Drawn<IntervalRows>(Charts.Intervals, narrow).Markup);
    }

    [Fact]
    public void Hidden_row_has_its_symbol_and_no_marks()
    {
        var row = this.Drawn<IntervalRows>(Charts.Intervals).Find("[data-label='Outcome 16']");

        row.QuerySelectorAll("circle, path").Should().BeEmpty();
        row.TextContent.Should().Contain("[c]");
    }

    [Fact]
    public void Denominator_of_a_hidden_point_changes_nothing_in_the_funnel()
    {
        var other = Charts.Funnel with { Points = [.. Charts.Funnel.Points.Select(p => p.Figure.Value is null ? p with { Denominator = 9_000_000 } : p)] };

        this.Drawn<FunnelPlot>(other).Markup.Should().Be(this.Drawn<FunnelPlot>(Charts.Funnel).Markup);
    }

    [Fact]
    public void Cell_of_a_hidden_figure_is_an_empty_scale()
    {
        var cell = Render<IntervalDot>(p => p.Add(c => c.Row, Charts.Intervals.Rows[1]).Add(c => c.ScaleTo, 70));

        cell.FindAll("circle, path.iv, path.pe, path.nt").Should().BeEmpty();
    }

    [Fact]
    public void Small_line_has_a_gap_and_no_last_dot_where_figures_are_hidden()
    {
        var panels = this.DrawnPanels();

        Charts.Strokes(panels.FindAll("path.ln:not(.nation)")[0].PathOf()).Should().HaveCount(2);
        panels.FindAll("circle").Should().ContainSingle("the last figure of the second force is hidden");
    }

    [Fact]
    public void Sparkline_stops_at_gaps_and_breaks()
    {
        var line = Render<Sparkline>(p => p.Add(c => c.Points, [1, 2, null, 3, 4, 5, 6]).Add(c => c.Breaks, [5]));

        Charts.Strokes(line.Find("path").PathOf()).Should().HaveCount(3);
    }
}
