namespace Vawg.Data.Audit;

/// <summary>The end of the chain, in the one row of its table: appends queue for it, and by it a tail that was cut off is missed.</summary>
public sealed record AuditHead
{
    /// <summary>The only key that there is.</summary>
    public const short OnlyId = 1;

    public required short Id { get; init; }

    /// <summary>How many events there are, which is the number of the last.</summary>
    public required long EventCount { get; init; }

    /// <summary>The hash of the last event; 32 zero bytes before the first.</summary>
    public required byte[] Hash { get; init; }
}
