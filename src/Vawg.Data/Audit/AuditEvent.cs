namespace Vawg.Data.Audit;

/// <summary>One event of the audit trail as it is stored. It is never changed and never removed.</summary>
public sealed record AuditEvent
{
    internal const int MostWho = 100;
    internal const int MostSource = 64;
    internal const int MostSubject = 300;
    internal const int MostDetails = 2000;

    /// <summary>From 1, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>Microseconds since the start of 1970 in UTC: a whole number is the same on both databases to the last digit.</summary>
    public required long UtcMicroseconds { get; init; }

    public required int? AccountId { get; init; }

    /// <summary>The name of who acted, as it was then.</summary>
    public required string Who { get; init; }

    /// <summary>The address that the act came from.</summary>
    public required string Source { get; init; }

    /// <summary>The code of an <see cref="AuditAct"/>; an older version of the product may meet one that it does not know.</summary>
    public required string Act { get; init; }

    public required string? ForceCode { get; init; }

    /// <summary>What it was done to.</summary>
    public required string Subject { get; init; }

    /// <summary>The code of an <see cref="AuditResult"/>.</summary>
    public required string Result { get; init; }

    /// <summary>name=value; name=value</summary>
    public required string Details { get; init; }

    /// <summary>The hash of the event before; 32 zero bytes for the first.</summary>
    public required byte[] PreviousHash { get; init; }

    /// <summary>SHA-256 over every field above.</summary>
    public required byte[] Hash { get; init; }

    public DateTime AtUtc => Utc(UtcMicroseconds);

    public static long Microseconds(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public static DateTime Utc(long microseconds) => DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
