namespace Vawg.Data.Audit;

/// <summary>Results as they are stored, which is also how they are read.</summary>
public static class AuditResults
{
    public static string Code(this AuditResult result) => result switch
    {
        AuditResult.Done => "done",
        AuditResult.Refused => "refused",
        AuditResult.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "A result without a code."),
    };
}
