namespace Vawg.Data.Model;

/// <summary>How far a force says it is with a commitment, in a published return.</summary>
public sealed class StoredCommitment
{
    public required int VersionId { get; init; }

    public required int SourceRow { get; init; }

    public required string Commitment { get; init; }

    /// <summary>As <see cref="Domain.Returns.CommitmentStatus"/>.</summary>
    public required short Status { get; init; }

    public required DateOnly? Due { get; init; }

    public required string OwnerRole { get; init; }

    public required string Evidence { get; init; }

    public required string Note { get; init; }
}
