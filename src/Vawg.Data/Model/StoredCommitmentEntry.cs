using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>How far a force is with a commitment in a quarter, as somebody said by form. It is never changed: a later one takes its place and both stay.</summary>
public sealed class StoredCommitmentEntry
{
    public const int LongestText = 500;

    public int Id { get; init; }

    public required Collection Collection { get; init; }

    public required string ForceCode { get; init; }

    public required string Commitment { get; init; }

    /// <summary>1 for the first entry of the force on the commitment, whatever its quarter.</summary>
    public required int Number { get; init; }

    /// <summary>As <see cref="Domain.Periods.Quarter.Index"/>.</summary>
    public required int Quarter { get; init; }

    /// <summary>As <see cref="Domain.Returns.CommitmentStatus"/>, never "not reported".</summary>
    public required short Status { get; init; }

    /// <summary>The day by which the force means to have it embedded.</summary>
    public required DateOnly? Due { get; init; }

    public required string OwnerRole { get; init; }

    /// <summary>What shows it; the database refuses an embedded one without.</summary>
    public required string Evidence { get; init; }

    public required string Note { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }
}
