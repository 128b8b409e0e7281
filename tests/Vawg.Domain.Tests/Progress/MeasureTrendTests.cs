using FluentAssertions;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Domain.Tests.Progress;

public sealed class MeasureTrendTests
{
    private static readonly Quarter First = new(2021, 1);

    [Fact]
    public void A_share_that_leaves_its_limits_in_the_better_direction_has_improved_since_then()
    {
        var trend = Trend("CLOSURES_SIGNED_OFF", 58, 59, 57, 58, 60, 58, 59, 57, 58, 58, 59, 58, 80, 82);

        trend.Movement.Words.Should().Be("Higher, which is better: signal since Q1 2024/25");
        trend.ImprovedSince(First).Should().Be(First + 12);
        var review = EmbeddedReview.Of(new EmbeddedSpell(First + 9, 5), [trend]);
        (review.IsWithoutMovement, review.Words).Should().Be((false, "Embedded for five quarters, improvement signal in Q1 2024/25"));
    }

    [Fact]
    public void Embedded_for_a_year_without_a_signal_is_said_in_words()
    {
        var trend = Trend("CLOSURES_SIGNED_OFF", 58, 59, 57, 58, 60, 58, 59, 57, 58, 58, 59, 58);

        var review = EmbeddedReview.Of(EmbeddedSpell.At(First + 11, q => q >= First + 8 ? CommitmentStatus.Embedded : CommitmentStatus.InProgress)!, [trend]);

        trend.Movement.Kind.Should().Be(MovementKind.NoSignal);
        (review.IsWithoutMovement, review.Words).Should().Be((true, "Embedded for four quarters, no improvement signal"));
        EmbeddedReview.Of(new EmbeddedSpell(First + 9, 3), [trend]).IsWithoutMovement.Should().BeFalse("three quarters are too few to expect anything");
    }

    [Fact]
    public void A_fall_of_what_should_rise_is_worse_and_of_what_should_fall_better()
    {
        long[] falls = [40, 41, 39, 40, 41, 40, 39, 40, 41, 40, 39, 40, 10];

        Trend("CLOSURES_SIGNED_OFF", falls).Movement.Kind.Should().Be(MovementKind.Worse);
        Trend("CONDUCT_MEDIAN_DAYS", falls).Movement.Kind.Should().Be(MovementKind.Better);
        Trend("MARAC_REPEAT", falls).Movement.Kind.Should().Be(MovementKind.Changed, "it has no agreed better direction");
        Trend("MARAC_REPEAT", falls).CanImprove.Should().BeFalse();
    }

    [Fact]
    public void Too_few_quarters_and_none_at_all_are_told_apart()
    {
        Trend("CLOSURES_SIGNED_OFF", 58, 59, 57).Movement.Kind.Should().Be(MovementKind.NoLimits);
        new MeasureTrend(Of("CLOSURES_SIGNED_OFF"), [(First, null), (First + 1, null)]).Movement.Kind.Should().Be(MovementKind.NotSupplied);
        new MeasureTrend(Of("CLOSURES_SIGNED_OFF"), []).Movement.Kind.Should().Be(MovementKind.NotSupplied);
    }

    [Fact]
    public void What_is_returned_twice_a_year_is_charted_without_gaps()
    {
        var values = Enumerable.Range(0, 16).Select(i => (First + i, i % 2 == 0 ? (MeasureValue?)null : new MeasureValue(0.8 + (0.001 * (i % 3)), 80, 100))).ToList();

        var trend = new MeasureTrend(Of("SPECIALIST_IN_POST"), values);

        trend.Points.Should().HaveCount(8);
        trend.Movement.Kind.Should().Be(MovementKind.NoSignal);
    }

    [Fact]
    public void A_small_count_under_a_value_is_seen_and_posts_tell_of_nobody()
    {
        Trend("CLOSURES_SIGNED_OFF", 40, 4, 41).HasSmall.Should().BeTrue();
        Trend("CLOSURES_SIGNED_OFF", 40, 0, 41).HasSmall.Should().BeFalse();
        new MeasureTrend(Of("SPECIALIST_IN_POST"), [(First, new MeasureValue(0.75, 3, 4))]).HasSmall.Should().BeFalse();
    }

    private static MeasureTrend Trend(string measure, params long[] of100) =>
        new(Of(measure), of100.Select((n, i) => (First + i, (MeasureValue?)new MeasureValue(n / 100d, n, 100))).ToList());

    private static MeasureDefinition Of(string measure) => MeasureDefinitions.Find(measure)!;
}
