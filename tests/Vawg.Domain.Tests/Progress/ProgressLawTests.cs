using CsCheck;
using FluentAssertions;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Domain.Tests.Progress;

/// <summary>What has to hold of the progress of a pillar whatever a force reported.</summary>
public sealed class ProgressLawTests
{
    private const double Tolerance = 1e-12;

    private static readonly Gen<CommitmentStatus> Status = Gen.Int[0, 5].Select(i => (CommitmentStatus)i);

    private static readonly Gen<(Commitment Commitment, CommitmentStatus Status)[]> Rows =
        Gen.Select(Gen.Int[0, Commitments.All.Count - 1], Status, Gen.Double[0.1, 5])
            .Select((i, status, weight) => (Commitments.All[i] with { Weight = weight }, status))
            .Array[1, 30];

    [Fact]
    public void Bounds_contain_what_was_reported() => Rows.Sample(rows =>
    {
        if (PillarProgress.Of(rows) is { } progress)
        {
            progress.Lower.Should().BeGreaterThanOrEqualTo(0);
            progress.Upper.Should().BeLessThanOrEqualTo(1);
            (progress.Reported ?? progress.Lower).Should().BeInRange(progress.Lower, progress.Upper);
        }
    });

    [Fact]
    public void What_is_not_reported_counts_as_nothing_in_the_lower_bound_and_as_embedded_in_the_upper() => Rows.Sample(rows =>
    {
        var progress = PillarProgress.Of(rows);

        (progress?.Lower ?? 0).Should().BeApproximately(PillarProgress.Of(With(rows, CommitmentStatus.NotStarted))?.Lower ?? 0, Tolerance);
        (progress?.Upper ?? 0).Should().BeApproximately(PillarProgress.Of(With(rows, CommitmentStatus.Embedded))?.Upper ?? 0, Tolerance);
    });

    [Fact]
    public void Whatever_was_not_reported_turns_out_to_be_the_progress_lies_within_the_bounds() => Gen.Select(Rows, Status.Array[30]).Sample((rows, later) =>
    {
        var full = rows.Select((r, i) => (r.Commitment, r.Status == CommitmentStatus.NotReported && later[i].Points() is not null ? later[i] : r.Status)).ToList();
        if (full.TrueForAll(r => r.Item2 != CommitmentStatus.NotReported) && PillarProgress.Of(full) is { } known)
        {
            known.Reported.Should().BeInRange(PillarProgress.Of(rows)!.Lower - Tolerance, PillarProgress.Of(rows)!.Upper + Tolerance);
        }
    });

    [Fact]
    public void Rows_of_national_bodies_and_headings_never_count() => Rows.Sample(rows =>
        PillarProgress.Of(rows).Should().Be(PillarProgress.Of(rows.Where(r => r.Commitment is { Counts: true, IsForForces: true }))));

    [Fact]
    public void What_does_not_apply_never_counts() => Rows.Sample(rows =>
        PillarProgress.Of(rows).Should().Be(PillarProgress.Of(rows.Where(r => r.Status != CommitmentStatus.NotApplicable))));

    [Fact]
    public void Without_anything_reported_there_is_no_value_and_nothing_is_known() => Rows.Sample(rows =>
    {
        if (PillarProgress.Of(With([.. rows.Select(r => (r.Commitment, CommitmentStatus.NotReported))], CommitmentStatus.NotReported)) is { } progress)
        {
            (progress.Lower, progress.Reported, progress.Upper, progress.ReportedRows).Should().Be((0, null, 1, 0));
        }
    });

    private static (Commitment Commitment, CommitmentStatus Status)[] With((Commitment Commitment, CommitmentStatus Status)[] rows, CommitmentStatus inPlace) =>
        [.. rows.Select(r => (r.Commitment, r.Status == CommitmentStatus.NotReported ? inPlace : r.Status))];
}
