using Vawg.Data.Queries.Progress;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>A commitment of a force as a row shows it.</summary>
public sealed record CommitmentLine
{
    public required Commitment Commitment { get; init; }

    /// <summary>What the force said last; null when it was not reported.</summary>
    public required ReportedStatus? Said { get; init; }

    /// <summary>How late it is; null when it is not, and for headings, which never count.</summary>
    public required Lateness? Late { get; init; }

    /// <summary>Beside its measures, when it is embedded.</summary>
    public required EmbeddedReview? Review { get; init; }

    /// <summary>Whether its status is not that of the quarter before.</summary>
    public required bool IsChanged { get; init; }

    public CommitmentStatus Status => Said?.Status ?? CommitmentStatus.NotReported;

    public bool Counts => PillarProgress.Counts(Commitment);

    /// <summary>Whether others may have something to learn from: late, or not yet under way.</summary>
    public bool IsBehind => Counts && (Late is not null || Status is CommitmentStatus.NotReported or CommitmentStatus.NotStarted or CommitmentStatus.Planned);
}
