using Vawg.Domain.Returns;

namespace Vawg.Domain.Progress;

/// <summary>What a status counts towards the progress of a pillar.</summary>
public static class StatusPoints
{
    /// <summary>0 to 1; null for what was not reported, which is missing and not zero, and for what does not apply, which does not count.</summary>
    public static double? Points(this CommitmentStatus status) => status switch
    {
        CommitmentStatus.NotStarted => 0,
        CommitmentStatus.Planned => 0.25,
        CommitmentStatus.InProgress => 0.5,
        CommitmentStatus.Embedded => 1,
        CommitmentStatus.NotReported or CommitmentStatus.NotApplicable => null,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without points."),
    };
}
