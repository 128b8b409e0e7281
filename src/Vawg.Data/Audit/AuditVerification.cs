namespace Vawg.Data.Audit;

/// <summary>What came of computing the chain again.</summary>
public sealed record AuditVerification
{
    /// <summary>Events that hold: all of them, or those before the break.</summary>
    public required long Checked { get; init; }

    public required DateTime? FirstUtc { get; init; }

    public required DateTime? LastUtc { get; init; }

    /// <summary>The hash of the last event that holds, to be noted where nobody who can change the database can change it too.</summary>
    public required string LastHash { get; init; }

    /// <summary>Null when the chain holds.</summary>
    public required AuditBreak? Break { get; init; }
}
