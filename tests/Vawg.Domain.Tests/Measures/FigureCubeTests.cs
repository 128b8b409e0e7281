using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Xunit;
using static Vawg.Domain.Tests.Measures.Cubes;

namespace Vawg.Domain.Tests.Measures;

public class FigureCubeTests
{
    private static readonly FigureCube Cube = Of((Kent, [10, 20, 30, 40, 50]), (Cumbria, [1, null, 3, 4, 5]));

    [Fact]
    public void Count_that_was_set_is_read_back()
    {
        Cube.At(Selection, Kent, First).Should().Be(Count.Of(10));
        Cube.At(Selection, Kent, First + 4).Should().Be(Count.Of(50));
        Cube.At(Selection, Cumbria, First + 2).Should().Be(Count.Of(3));
    }

    [Fact]
    public void Whatever_was_never_set_is_not_supplied()
    {
        Cube.At(Selection, Cumbria, First + 1).Should().Be(Count.NotSupplied);
        Cube.At(Selection, Kent, First - 1).Should().Be(Count.NotSupplied);
        Cube.At(Selection, Kent, First + 5).Should().Be(Count.NotSupplied);
        Cube.At(Selection, Gwent, First).Should().Be(Count.NotSupplied);
        Cube.At(OffenceSelection.AllRecordedCrime, Kent, First).Should().Be(Count.NotSupplied);
        Cube.Has(OffenceSelection.AllRecordedCrime).Should().BeFalse();
    }

    [Fact]
    public void Year_is_the_sum_of_its_quarters_and_missing_when_one_is()
    {
        Cube.Over(Selection, Kent, Period.YearEnding(First + 3)).Should().Be(Count.Of(100));
        Cube.Over(Selection, Kent, Period.YearEnding(First + 4)).Should().Be(Count.Of(140));
        Cube.Over(Selection, Cumbria, Period.YearEnding(First + 4)).Should().Be(Count.NotSupplied);
    }

    [Fact]
    public void Latest_year_ends_with_the_last_quarter_and_needs_four()
    {
        Cube.LatestYear.Should().Be(Period.YearEnding(First + 4));
        Of((Kent, [1, 2, 3])).LatestYear.Should().BeNull();
    }

    [Fact]
    public void Forces_are_in_the_order_of_their_codes() => Cube.Forces.Should().Equal(Cumbria, Kent);

    [Fact]
    public void Quarter_that_was_not_announced_is_refused()
    {
        var builder = new FigureCubeBuilder(Collection.ForceReturns, 1, default, First, First + 3, [Kent], [Selection.Text]);

        FluentActions.Invoking(() => builder.Set(Selection.Text, Kent, First.Index + 4, Count.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => builder.Set(Selection.Text, Kent, First.Index - 1, Count.Zero)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
