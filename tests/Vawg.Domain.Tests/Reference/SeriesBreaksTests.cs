using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class SeriesBreaksTests
{
    [Fact]
    public void Counting_rules_of_2018_and_2023_touch_stalking_and_harassment() =>
        SeriesBreaks.OfTheme("SH").Where(b => !b.IsEvent).Select(b => b.From)
            .Should().Equal(new DateOnly(2018, 4, 1), new DateOnly(2023, 5, 1));

    [Fact]
    public void Rape_is_touched_by_the_lockdown_alone_and_it_is_an_event() =>
        SeriesBreaks.OfTheme("RASSO").Should().ContainSingle().Which.IsEvent.Should().BeTrue();

    [Fact]
    public void Break_on_a_first_day_starts_that_quarter_and_one_inside_starts_the_next()
    {
        var breaks = SeriesBreaks.OfTheme("SH").Where(b => !b.IsEvent).ToList();

        XmR.FirstQuarterAfter(breaks[0]).Should().Be(new Quarter(2018, 1));
        XmR.FirstQuarterAfter(breaks[1]).Should().Be(new Quarter(2023, 2));
    }
}
