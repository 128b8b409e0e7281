using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class StatusBandTests : BunitContext
{
    private static readonly StatusBandCell[] Cells =
        [new(1, "Not started"), new(2, "Planned"), new(2, "Planned"), new(3, "In progress"), new(3, "In progress"), new(4, "Embedded"), new(4, "Embedded"), new(4, "Embedded"), new(0, "Not reported")];

    [Fact]
    public void Each_point_has_its_cell_above_the_trend_and_each_new_status_its_word()
    {
        var chart = this.Drawn<XmRLine>(Charts.Trend() with { Band = new StatusBand("Status of A8", Cells) });

        chart.FindAll("path.bd").Select(c => c.ClassName).Should().Equal(Cells.Select(c => $"bd bd{c.Level}"));
        chart.FindAll("g > text.a tspan").Select(t => t.TextContent).Should().Contain(["Planned", "In progress", "Embedded", "Status of A8"]);
    }

    [Fact]
    public void Without_statuses_there_is_no_band() => this.Drawn<XmRLine>(Charts.Trend()).FindAll("path.bd").Should().BeEmpty();
}
