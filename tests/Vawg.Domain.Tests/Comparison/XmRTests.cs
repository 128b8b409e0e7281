using CsCheck;
using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class XmRTests
{
    private static readonly Quarter Start = new(2010, 1);

    /// <summary>NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, in tenths: mean 50.81, mean moving range 1.8778, limits 45.8159 and 55.8041 by 3 / 1.128, which 2.66 rounds.</summary>
    [Fact]
    public void Mean_and_limits_are_those_of_the_nist_handbook()
    {
        var series = Single(496, 476, 499, 513, 478, 512, 526, 524, 536, 521);

        series.Mean.Should().BeApproximately(508.1, 1e-9);
        series.LowerLimit.Should().BeApproximately(458.159, 0.01);
        series.UpperLimit.Should().BeApproximately(558.041, 0.01);
        series.Points.Should().OnlyContain(p => p.Signals == XmRSignals.None, "the handbook finds the process in control");
        series.IsTrial.Should().BeTrue();
        series.LimitsInWords.Should().Be("Trial limits from 10 quarters");
    }

    [Fact]
    public void Limits_rest_on_the_first_twelve_quarters_and_later_ones_do_not_move_them()
    {
        var baseline = Alternating(12, 100, 10);

        var series = Single([.. baseline, 5_000, 6_000]);

        series.Mean.Should().Be(100);
        series.UpperLimit.Should().Be(Single(baseline).UpperLimit);
        series.IsTrial.Should().BeFalse();
        series.BaselineQuarters.Should().Be(12);
        series.Points[12].Signals.Should().HaveFlag(XmRSignals.AboveUpperLimit);
        series.Points.Count(p => p.IsInBaseline).Should().Be(12);
    }

    [Fact]
    public void Leaving_a_missing_quarter_out_of_the_list_is_the_same_as_listing_it() =>
        Gen.Long[50, 150].Array[10, 24].Select(Gen.Int[0, 9]).Sample((values, gap) =>
        {
            var listed = values.Select((v, i) => new XmRPoint(Start + i, i == gap ? Count.NotSupplied : Count.Of(v))).ToList();
            var left = listed.Where(p => p.Value is not null).ToList();

            var one = XmR.Analyse(listed, []).Series.Single();
            var other = XmR.Analyse(left, []).Series.Single();

            other.UpperLimit.Should().Be(one.UpperLimit);
            other.Points.Select(p => p.Signals).Should().Equal(one.Points.Where(p => p.Value is not null).Select(p => p.Signals));
        }, iter: 300);

    [Fact]
    public void Range_across_a_gap_does_not_widen_the_limits()
    {
        var series = Chart([100, 102, 100, 102, null, 900, 902, 900, 902]).Series.Single();

        (series.UpperLimit - series.Mean).Should().BeApproximately(2.66 * 2, 1e-9);
    }

    [Fact]
    public void Lockdown_year_is_charted_and_tested_but_kept_out_of_the_baseline()
    {
        var first = new Quarter(2018, 1);
        var points = Enumerable.Range(0, 16)
            .Select(i => new XmRPoint(first + i, Count.Of(i is >= 8 and < 12 ? 40 : 100 + (i % 2)))).ToList();

        var series = XmR.Analyse(points, SeriesBreaks.All.Where(b => b.IsEvent).ToList()).Series.Single();

        series.Mean.Should().BeApproximately(100.5, 1e-9);
        series.BaselineQuarters.Should().Be(12);
        (series.UpperLimit - series.Mean).Should().BeApproximately(2.66, 1e-9);
        series.Points.Where(p => !p.IsInBaseline).Select(p => p.Quarter).Should().Equal(SeriesBreaks.LockdownYear.Quarters);
        series.Points[8].Signals.Should().HaveFlag(XmRSignals.BelowLowerLimit);
    }

    [Fact]
    public void Series_restarts_with_the_quarter_after_a_break_inside_one()
    {
        var points = Enumerable.Range(0, 24).Select(i => new XmRPoint(new Quarter(2018, 1) + i, Count.Of(i < 21 ? 500 + i : 100 + i))).ToList();

        var chart = XmR.Analyse(points, SeriesBreaks.OfTheme("SH"));

        chart.Series.Should().HaveCount(2);
        chart.Series[0].StartedBy!.From.Should().Be(new DateOnly(2018, 4, 1), "a break on a first day starts with that quarter");
        chart.Series[0].Last.Should().Be(new Quarter(2023, 1), "the quarter that holds 1 May 2023 ends the old series");
        chart.Series[1].First.Should().Be(new Quarter(2023, 2));
        chart.Series[1].StartedBy!.ShortLabel.Should().Be("One principal crime");
        chart.Series[1].HasLimits.Should().BeFalse("three quarters are too few");
    }

    [Fact]
    public void Event_does_not_end_a_series() =>
        XmR.Analyse(Enumerable.Range(0, 20).Select(i => new XmRPoint(new Quarter(2018, 2) + i, Count.Of(i))).ToList(), SeriesBreaks.OfTheme("RASSO"))
            .Series.Should().ContainSingle();

    [Fact]
    public void Figures_before_a_break_have_no_say_after_it() =>
        Gen.Select(Gen.Long[0, 100_000].Array[20], Gen.Long[0, 100_000].Array[20], Gen.Long[50, 150].Array[10]).Sample((before, other, after) =>
        {
            var seriesBreak = Break(Start + 20);
            var one = XmR.Analyse(Points([.. before, .. after]), [seriesBreak]).Series[^1];
            var two = XmR.Analyse(Points([.. other, .. after]), [seriesBreak]).Series[^1];

            two.Points.Should().Equal(one.Points);
            two.UpperLimit.Should().Be(one.UpperLimit);
        }, iter: 200);

    [Fact]
    public void Chosen_baseline_restarts_the_series_without_a_break()
    {
        var chart = XmR.Analyse(Points([.. Alternating(12, 100, 5), .. Alternating(6, 200, 5)]), [], [Start + 12]);

        chart.Series.Should().HaveCount(2);
        chart.Series[1].Mean.Should().Be(200);
        chart.Series[1].StartedBy.Should().BeNull();
        chart.Series.Select(s => s.IsChosen).Should().Equal(false, true);
    }

    [Fact]
    public void Break_of_the_same_quarter_stands_before_a_chosen_baseline()
    {
        var seriesBreak = Break(Start + 12);

        var chart = XmR.Analyse(Points([.. Alternating(12, 100, 5), .. Alternating(6, 200, 5)]), [seriesBreak], [Start + 12]);

        chart.Series.Should().HaveCount(2);
        (chart.Series[1].StartedBy, chart.Series[1].IsChosen).Should().Be((seriesBreak, false));
    }

    [Fact]
    public void Too_few_quarters_and_quarters_that_never_move_give_no_limits_and_no_signals()
    {
        foreach (var series in new[] { Single(5, 6, 700), Single([.. Enumerable.Repeat(4L, 12), 900]) })
        {
            series.HasLimits.Should().BeFalse();
            series.LimitsInWords.Should().StartWith("No limits");
            series.Points.Should().OnlyContain(p => p.Signals == XmRSignals.None);
        }
    }

    [Fact]
    public void Limits_hold_the_mean() =>
        Gen.Long[0, 10_000].Array[4, 30].Sample(values =>
        {
            var series = Single(values);
            if (series.HasLimits)
            {
                series.Mean.Should().BeInRange(series.LowerLimit!.Value, series.UpperLimit!.Value);
            }
        });

    [Fact]
    public void One_quarter_twice_is_refused() =>
        FluentActions.Invoking(() => XmR.Analyse([new(Start, Count.Of(1)), new(Start, Count.Of(2))], [])).Should().Throw<ArgumentException>();

    [Fact]
    public void Nothing_gives_a_chart_without_series() => XmR.Analyse([], []).IsNewSignal.Should().BeFalse();

    private static XmRSeries Single(params long[] values) => XmR.Analyse(Points(values), []).Series.Single();

    private static XmRChart Chart(params long?[] values) =>
        XmR.Analyse(values.Select((v, i) => new XmRPoint(Start + i, v is { } known ? Count.Of(known) : Count.NotSupplied)).ToList(), []);

    private static List<XmRPoint> Points(long[] values) => values.Select((v, i) => new XmRPoint(Start + i, Count.Of(v))).ToList();

    private static long[] Alternating(int quarters, long mean, long by) =>
        Enumerable.Range(0, quarters).Select(i => mean + (i % 2 == 0 ? by : -by)).ToArray();

    private static SeriesBreak Break(Quarter from) => new()
    {
        From = from.FirstDay,
        Themes = [],
        Outcomes = [],
        What = "Counting rule",
        IsEvent = false,
        ShortLabel = "Rule",
    };
}
