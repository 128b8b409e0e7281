using CsCheck;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Xunit;
using static Vawg.Domain.Tests.Measures.OverlapCubes;

namespace Vawg.Domain.Tests.Measures;

public class SuppressedOverlapTests
{
    private const int Samples = 2_000;

    private static readonly Count Suppressed = Count.Missing(MissingReason.Suppressed);
    private static readonly Period Year = Period.FinancialYear(2021);

    private static readonly Gen<long> Part = Gen.Frequency((2, Gen.Const(0L)), (2, Gen.Long[1, 4]), (9, Gen.Long[5, 40]));

    /// <summary>Up to ten quarters of offences in both themes, in the one alone and in the other alone; any of these may have none at all.</summary>
    private static readonly Gen<FigureCube> AnyCube =
        from quarters in Gen.Int[4, 10]
        from both in Quarters(quarters)
        from oneAlone in Quarters(quarters)
        from otherAlone in Quarters(quarters)
        select Of(Sum(oneAlone, both), Sum(otherAlone, both), both.Select(b => (long?)b).ToArray());

    [Fact]
    public void Overlap_is_the_same_whichever_theme_is_named_first_and_there_are_36()
    {
        OffenceSelection.OfOverlap(Other.Theme!, One.Theme!).Should().Be(Both);
        Both.Text.Should().Be("DA&SH");
        ThemeOverlaps.All.Select(o => o.Text).Should().HaveCount(36).And.OnlyHaveUniqueItems();
        OffenceSelection.TryParse(Both.Text, out _).Should().BeFalse("it is told on a force page alone, beside what hides it");
    }

    [Theory]
    [InlineData(100, 200, 50, false)]
    [InlineData(100, 200, 0, false)]
    [InlineData(100, 200, 100, false)]
    [InlineData(100, 200, 3, true)]
    [InlineData(100, 200, 98, true)]
    [InlineData(200, 100, 98, true)]
    [InlineData(100, 200, 5, false)]
    [InlineData(100, 200, 95, false)]
    public void Year_is_hidden_where_a_part_of_it_is_1_to_4(long one, long other, long both, bool isHidden)
    {
        var view = Of(InOneQuarter(one), InOneQuarter(other), InOneQuarter(both)).SeenByAll();

        view.Over(Both, Cubes.Kent, Year).Should().Be(isHidden ? Suppressed : Count.Of(both));
    }

    [Fact]
    public void Overlap_with_a_hidden_theme_is_hidden()
    {
        var view = Of(InOneQuarter(3), InOneQuarter(200), InOneQuarter(0)).SeenByAll();

        view.Over(One, Cubes.Kent, Year).Should().Be(Suppressed);
        view.Over(Both, Cubes.Kent, Year).Should().Be(Suppressed);
    }

    [Fact]
    public void Overlap_with_a_theme_that_is_not_supplied_is_not_supplied()
    {
        var view = Of([null, null, null, null], InOneQuarter(200), [null, null, null, null]).SeenByAll();

        view.Over(Both, Cubes.Kent, Year).Should().Be(Count.NotSupplied);
    }

    [Fact]
    public void Overlap_is_told_by_financial_year_alone()
    {
        var view = Of([60, 60, 60, 60, 60, 60], [60, 60, 60, 60, 60, 60], [30, 58, 30, 30, 30, 30]).SeenByAll();

        view.At(Both, Cubes.Kent, Cubes.First).Should().Be(Suppressed);
        view.Over(Both, Cubes.Kent, Year).Should().Be(Count.Of(148));
        view.Over(Both, Cubes.Kent, Period.YearEnding(Cubes.First + 4)).Should().Be(Suppressed);
        view.Over(Both, Cubes.Cumbria, Period.YearEnding(Cubes.First + 4)).Should().Be(Suppressed);
        view.Over(Both, Cubes.Cumbria, Year).Should().Be(Count.Of(3_600));
    }

    [Fact]
    public void Year_in_which_one_theme_lies_within_the_other_is_hidden_where_a_quarter_of_the_rest_is_1_to_4()
    {
        var view = Of([20, 20, 20, 20], [60, 22, 60, 60], [20, 20, 20, 20]).SeenByAll();

        view.At(One, Cubes.Kent, Cubes.First + 1).Should().Be(Count.Of(20), "with none of it outside the other, each quarter shown is a quarter of the overlap");
        view.Over(Both, Cubes.Kent, Year).Should().Be(Suppressed);
    }

    [Fact]
    public void Readers_with_the_permission_see_small_overlaps_and_a_force_sees_its_own()
    {
        var cube = Of(InOneQuarter(100), InOneQuarter(200), InOneQuarter(3));

        new FigureView(cube, new Reader(null, Audience.SmallCells)).Over(Both, Cubes.Kent, Year).Should().Be(Count.Of(3));
        new FigureView(cube, new Reader(Cubes.Kent, Audience.General)).Over(Both, Cubes.Kent, Year).Should().Be(Count.Of(3));
        new FigureView(cube, new Reader(Cubes.Gwent, Audience.General)).Over(Both, Cubes.Kent, Year).Should().Be(Count.NotSupplied);
    }

    [Fact]
    public void There_is_no_national_overlap()
    {
        var view = Of(InOneQuarter(100), InOneQuarter(200), InOneQuarter(50)).SeenByAll();

        view.Invoking(v => v.National(Both, Year)).Should().Throw<ArgumentException>();
        view.Invoking(v => v.NationalLikeForLike(Both, Year)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void No_small_part_follows_from_what_is_shown_together() => AnyCube.Sample(
        cube => new OverlapAttack(cube).SmallParts().Should().BeEmpty(),
        iter: Samples);

    [Fact]
    public void Attack_finds_a_small_part_where_every_figure_is_shown()
    {
        var cube = Of([60, 60, 60, 60], [60, 60, 60, 60], [30, 58, 30, 30]);

        new OverlapAttack(cube, new Reader(null, Audience.SmallCells)).SmallParts().Should().NotBeEmpty();
    }

    private static Gen<long[]> Quarters(int count) => Gen.Frequency((1, Gen.Const(new long[count])), (3, Part.Array[count]));

    private static long?[] InOneQuarter(long count) => [count, 0, 0, 0];

    private static long?[] Sum(long[] alone, long[] both) => alone.Zip(both, (a, b) => (long?)(a + b)).ToArray();
}
