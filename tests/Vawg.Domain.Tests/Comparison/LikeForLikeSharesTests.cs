using FluentAssertions;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Comparison;

public class LikeForLikeSharesTests
{
    private static readonly List<Quarter> Quarters = [.. Enumerable.Range(0, 3).Select(i => new Quarter(2022, 1) + i)];
    private static readonly ForceCode[] Codes = [.. Forces.Territorial.Take(5).Select(f => f.Code)];

    [Fact]
    public void Force_late_in_one_quarter_is_left_out_of_every_quarter_of_the_others()
    {
        var shares = Shares([], [10, 10, 10], [20, 20, 20], [30, 30, 30], [40, 40, 40], [900, 900, null]);

        shares.PointsOf(Codes[0]).Select(p => p.Share).Should().Equal(0.1, 0.1, 0.1);
        shares.ComparedWith(Codes[0]).Should().Equal(Codes[..4]);
        shares.PointsOf(Codes[4]).Select(p => p.Share).Should().Equal(0.9, 0.9, null);
        shares.ComparedWith(Codes[4]).Should().HaveCount(5, "all the others supplied what it did");
    }

    [Fact]
    public void Quarter_that_nobody_supplied_leaves_nobody_out() =>
        Shares([], [10, null, 10], [20, null, 20], [70, null, 70]).PointsOf(Codes[0]).Select(p => p.Share).Should().Equal(0.1, null, 0.1);

    [Fact]
    public void Share_of_fewer_than_half_of_the_forces_is_not_told()
    {
        var shares = Shares([], [10, 10, 10], [20, 20, 20], [30, 30, null], [40, null, 40], [50, null, 50]);

        shares.ComparedWith(Codes[0]).Should().BeEmpty();
        shares.PointsOf(Codes[0]).Should().BeEmpty();
        shares.ComparedWith(Codes[3]).Should().HaveCount(4);
    }

    [Fact]
    public void Left_out_force_that_is_hidden_takes_the_other_hidden_ones_with_it()
    {
        var late = Shares([3, 4], [10, 10, 10], [20, 20, 20], [30, 30, 30], [6, 6, 6], [3, 3, null]);
        var complete = Shares([3, 4], [10, 10, 10], [20, 20, 20], [30, 30, 30], [6, 6, 6], [3, 3, 3]);

        late.PointsOf(Codes[0]).Select(p => p.National).Should().OnlyContain(n => n == Count.Of(60));
        complete.PointsOf(Codes[0]).Select(p => p.National).Should().OnlyContain(n => n == Count.Of(69));
        complete.PointsOf(Codes[3]).Should().BeEmpty("its counts may not be seen");
    }

    private static LikeForLikeShares Shares(int[] hidden, params int?[][] counts) => new(
        Quarters,
        counts.Select((c, f) => (Code: Codes[f], Counts: (IReadOnlyList<Count>)c.Select(q => q is { } known ? Count.Of(known) : Count.NotSupplied).ToList())).ToDictionary(f => f.Code, f => f.Counts),
        hidden.Select(h => Codes[h]).ToHashSet());
}
