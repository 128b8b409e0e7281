using Bunit;
using FluentAssertions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public sealed class SparklineEventTests : BunitContext
{
    private static readonly double?[] Points = [10, 12, 11, 14];

    [Fact]
    public void Event_has_a_tick_under_its_quarter_and_none_outside_the_line()
    {
        var line = Render<Sparkline>(p => p.Add(s => s.Points, Points).Add(s => s.Events, [-1, 0, 3, 4]).Add(s => s.Width, 106));

        line.Find("path.tk").GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(' ', ',', 'V', 'v')[0]).Should().Equal("3", "103");
    }

    [Fact]
    public void Line_without_events_has_no_tick() =>
        Render<Sparkline>(p => p.Add(s => s.Points, Points)).FindAll("path.tk").Should().BeEmpty();
}
