using Vawg.Domain.Periods;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Progress;

/// <summary>How far a force said it was with a commitment in a quarter, and who said so.</summary>
public sealed record ReportedStatus
{
    public required string Commitment { get; init; }

    public required Quarter Quarter { get; init; }

    public required CommitmentStatus Status { get; init; }

    /// <summary>The day by which the force means to have it embedded.</summary>
    public required DateOnly? Due { get; init; }

    public required string OwnerRole { get; init; }

    public required string Evidence { get; init; }

    public required string Note { get; init; }

    /// <summary>When the return was published or the form was sent.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>"Return, version 2", or who sent the form.</summary>
    public required string By { get; init; }

    public required bool IsByForm { get; init; }

    /// <summary>File, sheet and row of the return, where its history is told; null of a form.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it is what counts for its quarter now.</summary>
    public bool Counts { get; init; } = true;
}
