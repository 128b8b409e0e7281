using FluentAssertions;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Domain.Tests.Progress;

public sealed class LatenessTests
{
    private static readonly Quarter Shown = new(2022, 4);

    [Theory]
    [InlineData("A9", CommitmentStatus.InProgress, null, "Late by 12 months")]
    [InlineData("A1", CommitmentStatus.NotReported, null, "Late by 9 months")]
    [InlineData("A9", CommitmentStatus.InProgress, "2024-03-31", "Late by 12 months")]
    [InlineData("A3", CommitmentStatus.Planned, "2023-03-30", "Late by less than a month")]
    [InlineData("A3", CommitmentStatus.Planned, "2023-02-28", "Late by 1 month")]
    public void Past_the_framework_s_day_or_else_the_force_s_own_is_late(string reference, CommitmentStatus status, string? own, string words) =>
        Of(reference, status, own)!.Words.Should().Be(words);

    [Theory]
    [InlineData("A9", CommitmentStatus.Embedded, null)]
    [InlineData("A9", CommitmentStatus.NotApplicable, null)]
    [InlineData("A3", CommitmentStatus.Planned, null)]
    [InlineData("A3", CommitmentStatus.Planned, "2023-03-31")]
    [InlineData("A5", CommitmentStatus.NotStarted, "2022-03-31")]
    public void Embedded_not_applicable_without_a_day_on_its_day_and_what_comes_again_are_not_late(string reference, CommitmentStatus status, string? own) =>
        Of(reference, status, own).Should().BeNull();

    private static Lateness? Of(string reference, CommitmentStatus status, string? own) =>
        Lateness.Of(Commitments.Find(reference)!, own is null ? null : DateOnly.ParseExact(own, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), status, Shown);
}
