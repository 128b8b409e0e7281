using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;
using static Vawg.Domain.Tests.Measures.Cubes;

namespace Vawg.Domain.Tests.Measures;

public class FigureViewTests
{
    private static readonly ForceCode Essex = ForceCode.Parse("E23000028");
    private static readonly Count Suppressed = Count.Missing(MissingReason.Suppressed);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Counts_of_1_to_4_are_hidden_from_the_general_reader(long count, bool isHidden)
    {
        var view = Of((Kent, [count]), (Cumbria, [3]), (Gwent, [4]), (Essex, [90])).SeenByAll();

        view.At(Selection, Kent, First).Should().Be(isHidden ? Suppressed : Count.Of(count));
        view.At(Selection, Essex, First).Should().Be(Count.Of(90));
    }

    [Fact]
    public void Readers_with_the_permission_and_readers_of_open_data_see_small_counts()
    {
        (ForceCode, long?[])[] forces = [(Kent, [2]), (Cumbria, [3])];

        new FigureView(Of(forces), new Reader(null, Audience.SmallCells)).At(Selection, Kent, First).Should().Be(Count.Of(2));
        Of(Collection.OpenData, Selection, First, forces).SeenByAll().At(Selection, Kent, First).Should().Be(Count.Of(2));
        Of(Collection.Demonstration, Selection, First, forces).SeenByAll().At(Selection, Kent, First).Should().Be(Suppressed);
    }

    [Fact]
    public void Reader_of_one_force_sees_its_own_small_counts_and_nothing_of_another()
    {
        var view = new FigureView(Of((Kent, [2, 60]), (Cumbria, [3, 70])), new Reader(Kent, Audience.General));

        view.At(Selection, Kent, First).Should().Be(Count.Of(2));
        view.At(Selection, Cumbria, First).Should().Be(Count.NotSupplied, "a symbol of suppression would tell that there was a count");
        view.At(Selection, Cumbria, First + 1).Should().Be(Count.NotSupplied);
        view.National(Selection, Period.Of(First)).Count.Should().Be(Count.Of(5));
    }

    [Fact]
    public void Financial_year_with_one_small_quarter_is_hidden_by_quarter_and_shown_as_a_year()
    {
        long?[] small = [10, 3, 10, 10, 10, 10, 10, 10];
        var view = Of((Kent, small), (Cumbria, small), (Essex, [80, 80, 80, 80, 80, 80, 80, 80])).SeenByAll();

        for (var i = 0; i < 8; i++)
        {
            view.At(Selection, Kent, First + i).Should().Be(i < 4 ? Suppressed : Count.Of(10), "year less the other quarters is the small one");
        }

        view.Over(Selection, Kent, Period.FinancialYear(2021)).Should().Be(Count.Of(33));
        view.Over(Selection, Kent, Period.FinancialYear(2022)).Should().Be(Count.Of(40));
        foreach (var last in new[] { First + 4, First + 5, First + 6 })
        {
            view.Over(Selection, Kent, Period.YearEnding(last)).Should().Be(Suppressed, "overlapping years differ by quarters");
            view.Over(Selection, Essex, Period.YearEnding(last)).Should().Be(Count.Of(320));
        }
    }

    [Fact]
    public void Beside_one_hidden_force_the_next_smallest_is_hidden_too()
    {
        var view = Of((Kent, [70]), (Cumbria, [2]), (Essex, [60])).SeenByAll();

        view.At(Selection, Cumbria, First).Should().Be(Suppressed);
        view.At(Selection, Essex, First).Should().Be(Suppressed, "the nation less the others would be the count of Cumbria");
        view.At(Selection, Kent, First).Should().Be(Count.Of(70));
    }

    [Fact]
    public void Force_without_any_offence_is_hidden_only_where_there_is_no_other_second()
    {
        var withOther = Of((Kent, [70]), (Cumbria, [2]), (Essex, [0])).SeenByAll();
        withOther.At(Selection, Essex, First).Should().Be(Count.Zero);
        withOther.At(Selection, Kent, First).Should().Be(Suppressed);

        var alone = Of((Cumbria, [2]), (Essex, [0])).SeenByAll();
        alone.At(Selection, Essex, First).Should().Be(Count.Zero, "it would hide nothing");
        alone.National(Selection, Period.Of(First)).Count.Should().Be(Suppressed);
    }

    [Fact]
    public void Second_force_is_one_that_supplied_the_same_quarter()
    {
        var view = Of((Kent, [70, 70]), (Cumbria, [2, 40]), (Essex, [3, null])).SeenByAll();

        view.At(Selection, Essex, First + 1).Should().Be(Count.NotSupplied);
        view.At(Selection, Cumbria, First + 1).Should().Be(Suppressed);
        view.At(Selection, Kent, First + 1).Should().Be(Suppressed, "Essex has no count behind which that of Cumbria could hide");
    }

    [Fact]
    public void Small_year_is_hidden_behind_the_year_of_another_force()
    {
        var view = Of((Kent, [0, 0, 0, 2]), (Cumbria, [3, 30, 30, 30]), (Essex, [20, 20, 20, 20]), (Gwent, [90, 90, 90, 90])).SeenByAll();

        view.Over(Selection, Kent, Period.FinancialYear(2021)).Should().Be(Suppressed);
        new[] { Cumbria, Essex }.Should().Contain(f => view.Over(Selection, f, Period.FinancialYear(2021)) == Suppressed);
        view.At(Selection, Cumbria, First + 1).Should().Be(Suppressed);
        view.Over(Selection, Gwent, Period.FinancialYear(2021)).Should().Be(Count.Of(360));
        view.At(Selection, Gwent, First).Should().Be(Count.Of(90));
    }

    [Fact]
    public void Small_year_of_larger_quarters_hides_them()
    {
        var view = Of((Kent, [20, -9, -8, 0]), (Cumbria, [30, 30, 30, 30]), (Essex, [20, 20, 20, 20])).SeenByAll();

        view.Over(Selection, Kent, Period.FinancialYear(2021)).Should().Be(Suppressed);
        view.At(Selection, Kent, First).Should().Be(Suppressed, "the year is the sum of its quarters");
        view.Over(Selection, Essex, Period.FinancialYear(2021)).Should().Be(Suppressed);
        view.At(Selection, Essex, First).Should().Be(Suppressed);
        view.Over(Selection, Cumbria, Period.FinancialYear(2021)).Should().Be(Count.Of(120));
    }

    [Fact]
    public void Nation_is_hidden_where_one_force_alone_supplied_anything()
    {
        var view = Of((Kent, [2])).SeenByAll();

        view.At(Selection, Kent, First).Should().Be(Suppressed);
        view.National(Selection, Period.Of(First)).Count.Should().Be(Suppressed, "there is no second force to hide it behind");
    }

    [Fact]
    public void National_count_is_a_lower_bound_that_names_who_is_missing()
    {
        var national = Of((Kent, [10, 10, 10, 10]), (Cumbria, [7, null, 7, 7]), (Essex, [null, null, null, null])).SeenByAll().National(Selection, Period.FinancialYear(2021));

        national.Count.Should().Be(Count.Of(61));
        national.IsComplete.Should().BeFalse();
        national.IncompleteForces.Should().Equal(Cumbria, Essex);
        national.Supplied.Should().Equal((Cumbria, 3), (Essex, 0), (Kent, 4));
    }

    [Fact]
    public void National_count_of_nothing_is_not_supplied_and_that_of_all_is_complete()
    {
        var view = Of((Kent, [10, 10, 10, 10])).SeenByAll();

        view.National(Selection, Period.FinancialYear(2022)).Count.Should().Be(Count.NotSupplied);
        view.National(Selection, Period.FinancialYear(2021)).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Like_for_like_leaves_out_what_one_of_the_years_has_not()
    {
        var view = Of((Kent, [10, 10, 10, 10, 20, 20, 20, 20]), (Cumbria, [50, 50, 50, 50, 60, 60, 60, null])).SeenByAll();

        view.NationalLikeForLike(Selection, Period.FinancialYear(2022)).Should().Be((Now: 80L + 180, Before: 40L + 150));
        view.NationalLikeForLike(Selection, Period.FinancialYear(2021)).Should().BeNull();
    }

    [Fact]
    public void Like_for_like_leaves_out_all_hidden_forces_in_a_quarter_that_one_of_them_lacks()
    {
        (ForceCode, long?[])[] forces =
        [
            (Kent, [10, 10, 10, 10, 20, 20, 20, 20]), (Cumbria, [8, 8, 8, 2, 8, 8, 8, null]), (Essex, [9, 9, 9, 3, 9, 9, 9, 9]), (Gwent, [9, 9, 9, 1, 9, 9, 9, 9]),
        ];

        Of(forces).SeenByAll().NationalLikeForLike(Selection, Period.FinancialYear(2022)).Should()
            .Be((Now: 80L + 24 + 27 + 27, Before: 40L + 24 + 27 + 27), "the nation less like for like would be the 2 of Cumbria");
        new FigureView(Of(forces), new Reader(null, Audience.SmallCells)).NationalLikeForLike(Selection, Period.FinancialYear(2022)).Should()
            .Be((Now: 80L + 24 + 36 + 36, Before: 40L + 24 + 30 + 28));
    }
}
