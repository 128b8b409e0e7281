namespace Vawg.Data.Audit;

/// <summary>How an act ended.</summary>
public enum AuditResult
{
    Done,

    /// <summary>It was not allowed, or what was given did not hold.</summary>
    Refused,

    /// <summary>It was allowed and broke off.</summary>
    Failed,
}
