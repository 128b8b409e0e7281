using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Indicators;

public class IndicatorTableTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;

    [Fact]
    public void Force_far_from_the_others_is_outside_the_limits_and_the_rest_are_similar()
    {
        var table = SignedOff(kent: 30);

        table.Row(Kent).Position.Should().Be(FunnelPosition.Lower998);
        table.Outliers.Select(r => r.Force.Name).Should().Equal("Kent");
        table.National.Denominator.Should().Be(Count.Of(43 * 4 * 100));
    }

    [Fact]
    public void Share_is_per_cent_with_the_wilson_interval_and_a_part_larger_than_its_whole_has_none()
    {
        SignedOff(kent: 30).Row(Kent).Value.Should().Be(Measured.Of(Proportions.Wilson(120, 400)));
        SignedOff(kent: 130).Row(Kent).Value.Reason.Should().Be(MissingReason.NotApplicable);
    }

    [Fact]
    public void Trend_signals_and_says_which_way_is_better()
    {
        var world = new MeasureWorld();
        for (var quarter = MeasureWorld.Start; quarter <= MeasureWorld.Last; quarter += 1)
        {
            world.Set("CLOSURES_TOTAL", "DA:16", Kent, quarter, Count.Of(1_000)).Set("CLOSURES_SIGNED_OFF", "DA:16", Kent, quarter, Count.Of(quarter == MeasureWorld.Last ? 990 : 500 + (quarter.Index % 2)));
        }

        var trend = new IndicatorTrend(world.SeenBy(MeasureWorld.Open), IndicatorList.Find("signed-off-da-16")!, Kent, MeasureWorld.Last);

        trend.Chart.Current!.Points[^1].Value.Should().Be(0.99);
        trend.Chart.Current.Points[^1].Signals.Should().HaveFlag(XmRSignals.AboveUpperLimit);
        trend.IsBetter.Should().BeTrue();
    }

    private static IndicatorTable SignedOff(long kent)
    {
        var world = new MeasureWorld();
        foreach (var force in Forces.Territorial)
        {
            world.All("CLOSURES_TOTAL", "DA:16", force, 100).All("CLOSURES_SIGNED_OFF", "DA:16", force, force == Kent ? kent : 60);
        }

        return world.Table("signed-off-da-16");
    }
}
