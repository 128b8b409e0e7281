using FluentAssertions;
using MathNet.Numerics.Distributions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class ShareSignalsTests
{
    private static readonly Quarter Start = new(2010, 1);

    [Fact]
    public void Movement_of_the_whole_nation_lists_no_force()
    {
        var points = Enumerable.Range(0, 20).Select(i => new SharePoint(Start + i, Count.Of((i < 19 ? 500 : 1_500) + (i % 2)), Count.Of(i < 19 ? 10_000 : 30_000))).ToList();

        Attention.Lists(ShareSignals.Analyse(points, [])).Should().BeFalse();
        XmR.Analyse(points.Select(p => new XmRPoint(p.Quarter, p.Force)).ToList(), []).IsNewSignal.Should().BeTrue("the count alone trebled");
    }

    [Fact]
    public void Force_whose_share_leaves_its_limits_is_listed_once()
    {
        var points = Enumerable.Range(0, 20).Select(i => new SharePoint(Start + i, Count.Of((i < 18 ? 500 : 700) + (i % 2)), Count.Of(10_000))).ToList();

        ShareSignals.Analyse(points[..18], []).IsNewSignal.Should().BeFalse();
        ShareSignals.Analyse(points[..19], []).NewSignals.Should().HaveFlag(XmRSignals.AboveUpperLimit);
        ShareSignals.Analyse(points, []).NewSignals.Should().NotHaveFlag(XmRSignals.AboveUpperLimit, "it was above in the quarter before");
    }

    [Fact]
    public void Share_is_missing_when_either_count_is_or_the_nation_has_none()
    {
        new SharePoint(Start, Count.NotSupplied, Count.Of(10)).Share.Should().BeNull();
        new SharePoint(Start, Count.Of(1), Count.NotSupplied).Share.Should().BeNull();
        new SharePoint(Start, Count.Zero, Count.Zero).Share.Should().BeNull();
        new SharePoint(Start, Count.Zero, Count.Of(10)).Share.Should().Be(0);
    }

    [Fact]
    public void Forces_whose_share_never_changes_are_listed_at_the_stated_rate() =>
        FalseAlarms(baseline: 12, after: 8, rounds: 120).Should().BeApproximately(Attention.FalseAlarmShare, 0.003);

    [Fact]
    public void Late_forces_do_not_raise_the_rate_at_which_others_are_listed() =>
        FalseAlarms(baseline: 12, after: 8, rounds: 120, late: 0.01).Should().BeApproximately(Attention.FalseAlarmShare, 0.003);

    [Fact]
    public void Trial_limits_list_forces_at_their_own_stated_rate() =>
        FalseAlarms(baseline: 6, after: 1, rounds: 300).Should().BeApproximately(Attention.TrialFalseAlarmShare, 0.003);

    private static double FalseAlarms(int baseline, int after, int rounds, double late = 0)
    {
        var random = new Random(36);
        var quarters = Enumerable.Range(0, baseline + after).Select(i => Start + i).ToList();
        var (listed, tested) = (0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var national = quarters.Select(_ => random.Next(80_000, 120_000)).ToArray();
            var counts = Forces.Territorial.Index().ToDictionary(f => f.Item.Code, f => (IReadOnlyList<Count>)national
                .Select(n => (Count: Poisson.Sample(random, n * (f.Index + 1) / 946d), IsLate: random.NextDouble() < late))
                .Select(c => c.IsLate ? Count.NotSupplied : Count.Of(c.Count))
                .ToList());
            var shares = new LikeForLikeShares(quarters, counts, new HashSet<ForceCode>());
            foreach (var force in counts.Keys)
            {
                var chart = ShareSignals.Analyse(shares.PointsOf(force), []);
                listed += Enumerable.Range(baseline, after).Count(i => chart.NewSignalsAt(Start + i) != XmRSignals.None);
                tested += Enumerable.Range(baseline, after).Count(i => !counts[force][i].IsMissing && shares.ComparedWith(force).Count > 0);
            }
        }

        return (double)listed / tested;
    }
}
