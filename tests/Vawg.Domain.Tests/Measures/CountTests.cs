using FluentAssertions;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class CountTests
{
    [Theory]
    [InlineData(MissingReason.NotSupplied, "[x]")]
    [InlineData(MissingReason.NotApplicable, "[z]")]
    [InlineData(MissingReason.Suppressed, "[c]")]
    [InlineData(MissingReason.LowReliability, "[u]")]
    public void Missing_count_is_its_symbol_and_never_a_number(MissingReason reason, string symbol)
    {
        var count = Count.Missing(reason);

        count.Known.Should().BeNull();
        count.ToString().Should().Be(symbol);
        FluentActions.Invoking(() => count.Value).Should().Throw<InvalidOperationException>();
        MissingSymbols.TryParse(symbol, out var read).Should().BeTrue();
        read.Should().Be(reason);
    }

    [Fact]
    public void Sum_with_a_missing_part_is_missing_with_the_first_reason()
    {
        (Count.Of(5) + Count.Missing(MissingReason.Suppressed)).Reason.Should().Be(MissingReason.Suppressed);
        (Count.NotSupplied + Count.Missing(MissingReason.Suppressed)).Reason.Should().Be(MissingReason.NotSupplied);
        (Count.Of(5) + Count.Of(-2)).Should().Be(Count.Of(3));
    }

    [Fact]
    public void Missing_count_is_not_equal_to_zero() => Count.NotSupplied.Should().NotBe(Count.Zero);

    [Fact]
    public void Sum_too_large_to_hold_is_refused() =>
        FluentActions.Invoking(() => Count.Of(long.MaxValue) + Count.Of(1)).Should().Throw<OverflowException>();

    [Fact]
    public void Text_that_is_no_symbol_is_not_read() => MissingSymbols.TryParse("0", out _).Should().BeFalse();
}
