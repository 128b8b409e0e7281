using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class XmRSignalTests
{
    private static readonly Quarter Start = new(2010, 1);

    [Fact]
    public void Count_below_the_lower_limit_is_a_signal() =>
        Single([.. Alternating(12, 100, 2), 60]).Points[^1].Signals.Should().HaveFlag(XmRSignals.BelowLowerLimit);

    [Fact]
    public void Seventh_quarter_in_a_row_on_one_side_is_a_signal_and_the_sixth_is_not()
    {
        var points = Single([.. Alternating(12, 100, 10), 103, 102, 103, 102, 103, 102, 103]).Points;

        points[17].Signals.Should().Be(XmRSignals.None);
        points[18].Signals.Should().Be(XmRSignals.RunAboveMean);
    }

    [Fact]
    public void Quarter_on_the_mean_ends_a_run() =>
        Single([.. Alternating(12, 100, 10), 97, 98, 97, 100, 97, 98, 97, 98]).Points
            .Should().OnlyContain(p => p.Signals == XmRSignals.None);

    [Fact]
    public void Seventh_quarter_each_above_the_one_before_is_a_signal()
    {
        var points = Single([.. Alternating(12, 100, 40), 50, 70, 80, 90, 101, 110, 120]).Points;

        points[17].Signals.Should().Be(XmRSignals.None);
        points[18].Signals.Should().Be(XmRSignals.Rising);
    }

    [Fact]
    public void Two_of_three_quarters_in_the_outer_third_are_a_signal()
    {
        var baseline = Alternating(12, 1_000, 50);
        var reach = Single(baseline).UpperLimit!.Value - 1_000;
        var high = (long)(1_000 + (reach * 0.7));
        var low = (long)(1_000 - (reach * 0.7));

        Single([.. baseline, high, 990, high]).Points[^1].Signals.Should().Be(XmRSignals.TwoOfThreeHigh);
        Single([.. baseline, low, low]).Points[^1].Signals.Should().Be(XmRSignals.TwoOfThreeLow);
        Single([.. baseline, high, 990, low]).Points[^1].Signals.Should().Be(XmRSignals.None);
        Single([.. baseline, high, 990, 990, high]).Points[^1].Signals.Should().Be(XmRSignals.None);
    }

    [Fact]
    public void Missing_quarter_is_a_gap_that_ends_a_run_and_never_a_zero()
    {
        long?[] values = [.. Alternating(12, 100, 10).Select(v => (long?)v), 103, 103, 103, null, 103, 103, 103, 103];

        var series = Chart(values);

        series.Points[15].Value.Should().BeNull();
        series.Points[15].Count.Reason.Should().Be(MissingReason.NotSupplied);
        series.Points.Should().OnlyContain(p => p.Signals == XmRSignals.None);
        series.Mean.Should().Be(100);
    }

    [Fact]
    public void Signals_are_told_in_words()
    {
        (XmRSignals.AboveUpperLimit | XmRSignals.Rising).Words().Should().Be("above the upper limit; 7 or more quarters rising");
        XmRSignals.None.Words().Should().Be("no signal");
    }

    [Fact]
    public void Lower_limit_is_never_under_zero()
    {
        var series = Single([.. Alternating(12, 5, 4), 0]);

        series.LowerLimit.Should().Be(0);
        series.Points[^1].Signals.Should().NotHaveFlag(XmRSignals.BelowLowerLimit);
    }

    private static XmRSeries Chart(params long?[] values) =>
        XmR.Analyse(values.Select((v, i) => new XmRPoint(Start + i, v is { } known ? Count.Of(known) : Count.NotSupplied)).ToList(), []).Series.Single();

    private static XmRSeries Single(params long[] values) => Chart([.. values.Select(v => (long?)v)]);

    private static long[] Alternating(int quarters, long mean, long by) =>
        Enumerable.Range(0, quarters).Select(i => mean + (i % 2 == 0 ? by : -by)).ToArray();
}
