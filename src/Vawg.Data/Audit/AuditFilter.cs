namespace Vawg.Data.Audit;

/// <summary>Which events are looked for; what is left out is not asked of them.</summary>
public sealed record AuditFilter
{
    /// <summary>Part of a name, in either case.</summary>
    public string? Who { get; init; }

    /// <summary>Any of these; all acts when there is none.</summary>
    public IReadOnlyList<AuditAct> Acts { get; init; } = [];

    public string? ForceCode { get; init; }

    /// <summary>The first day, in UTC.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in UTC, itself included.</summary>
    public DateOnly? To { get; init; }

    public bool IsEmpty => Who is null && Acts.Count == 0 && ForceCode is null && From is null && To is null;
}
