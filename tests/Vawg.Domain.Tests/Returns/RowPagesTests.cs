using FluentAssertions;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Domain.Tests.Returns;

public class RowPagesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(5_000)]
    public void Rows_stand_in_the_order_in_which_they_came(int count)
    {
        var rows = new RowPages<int>();
        foreach (var row in Enumerable.Range(0, count))
        {
            rows.Add(row);
        }

        rows.Should().Equal(Enumerable.Range(0, count));
        Enumerable.Range(0, rows.Count).Select(i => rows[i]).Should().Equal(rows);
        var beyond = () => rows[count];
        beyond.Should().Throw<ArgumentOutOfRangeException>();
    }
}
