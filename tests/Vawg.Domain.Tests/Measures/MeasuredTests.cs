using FluentAssertions;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class MeasuredTests
{
    private static readonly Count Suppressed = Count.Missing(MissingReason.Suppressed);
    private static readonly Count NotApplicable = Count.Missing(MissingReason.NotApplicable);

    [Fact]
    public void Rate_is_per_1000_and_its_interval_holds_it()
    {
        var rate = Measured.Rate(Count.Of(500), Count.Of(100_000)).Known!.Value;

        rate.Value.Should().Be(5);
        rate.Lower.Should().BeLessThan(5);
        rate.Upper.Should().BeGreaterThan(5);
    }

    [Fact]
    public void Rate_is_missing_for_the_reason_of_the_residents_before_that_of_the_count()
    {
        Measured.Rate(Suppressed, Count.Of(1_000)).Reason.Should().Be(MissingReason.Suppressed);
        Measured.Rate(Count.Of(5), Count.NotSupplied).Reason.Should().Be(MissingReason.NotSupplied);
        Measured.Rate(Suppressed, NotApplicable).Reason.Should().Be(MissingReason.NotApplicable, "the City of London has no rate whatever its count");
    }

    [Fact]
    public void Negative_count_has_no_rate_and_zero_has_one()
    {
        Measured.Rate(Count.Of(-1), Count.Of(1_000)).Reason.Should().Be(MissingReason.NotApplicable);
        Measured.Rate(Count.Zero, Count.Of(1_000)).Known!.Value.Value.Should().Be(0);
    }

    [Fact]
    public void Share_of_nothing_or_beyond_the_whole_is_not_applicable()
    {
        Measured.Share(Count.Zero, Count.Zero).Reason.Should().Be(MissingReason.NotApplicable);
        Measured.Share(Count.Of(3), Count.Of(2)).Reason.Should().Be(MissingReason.NotApplicable);
        Measured.Share(Count.Of(-1), Count.Of(2)).Reason.Should().Be(MissingReason.NotApplicable);
        Measured.Share(Count.Of(1), Count.Of(4)).Known!.Value.Value.Should().Be(0.25);
    }

    [Fact]
    public void Share_is_missing_when_its_part_or_its_total_is()
    {
        Measured.Share(Suppressed, Count.Of(4)).Reason.Should().Be(MissingReason.Suppressed);
        Measured.Share(Count.Of(1), Count.NotSupplied).Reason.Should().Be(MissingReason.NotSupplied);
    }

    [Fact]
    public void Missing_estimate_is_no_number() => Measured.NotSupplied.Known.Should().BeNull();
}
