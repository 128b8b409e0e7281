namespace Vawg.Data.Model;

/// <summary>A place of a return in which a rule is broken, and the reason that was given for a warning.</summary>
public sealed class SubmissionFinding
{
    public const int LongestReason = 500;

    public required int SubmissionId { get; init; }

    /// <summary>Place in the report, from 1.</summary>
    public required int Ordinal { get; init; }

    public required string RuleCode { get; init; }

    /// <summary>As <see cref="Domain.Returns.Screening.FindingSeverity"/>.</summary>
    public required short Severity { get; init; }

    public required string? Sheet { get; init; }

    public required int? Row { get; init; }

    public required string? Column { get; init; }

    public required string? Value { get; init; }

    public required string Remedy { get; init; }

    /// <summary>Why the warning stands as it is; null while nobody has said.</summary>
    public string? Reason { get; set; }

    /// <summary>Whose reason it is. Whoever says why a warning may stand does not approve the return.</summary>
    public int? ReasonById { get; set; }

    public string? ReasonBy { get; set; }

    public DateTime? ReasonAtUtc { get; set; }
}
