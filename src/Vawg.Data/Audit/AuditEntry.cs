namespace Vawg.Data.Audit;

/// <summary>An act to be recorded, before it has a number, a time and a place in the chain.</summary>
public sealed record AuditEntry
{
    public required AuditActor By { get; init; }

    public required AuditAct Act { get; init; }

    public AuditResult Result { get; init; } = AuditResult.Done;

    /// <summary>The force that it concerns; null for none or all.</summary>
    public string? ForceCode { get; init; }

    /// <summary>What it was done to: a file, an account, a setting.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>What else is worth keeping, by name. No personal data but names of accounts.</summary>
    public IReadOnlyList<(string Name, string Value)> Details { get; init; } = [];

    /// <summary>The event that follows the last one.</summary>
    internal AuditEvent Following(AuditHead head, DateTimeOffset now)
    {
        var unsealed = new AuditEvent
        {
            Sequence = head.EventCount + 1,
            UtcMicroseconds = AuditEvent.Microseconds(now),
            AccountId = By.AccountId,
            Who = AuditText.Kept(By.Name, AuditEvent.MostWho),
            Source = AuditText.Kept(By.Source, AuditEvent.MostSource),
            Act = Act.Code(),
            ForceCode = ForceCode,
            Subject = AuditText.Kept(Subject, AuditEvent.MostSubject),
            Result = Result.Code(),
            Details = AuditText.Kept(string.Join("; ", Details.Select(d => $"{d.Name}={Quoted(d.Value)}")), AuditEvent.MostDetails),
            PreviousHash = head.Hash,
            Hash = [],
        };
        return unsealed with { Hash = AuditHash.Of(unsealed) };
    }

    private static string Quoted(string value) => value.AsSpan().ContainsAny(";=\"")
        ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : value;
}
