using Vawg.Data.Model;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Data.Returns;

/// <summary>Findings as they are stored.</summary>
internal static class SubmissionFindings
{
    public static SubmissionFinding StoredOf(int submissionId, int ordinal, Finding finding) => new()
    {
        SubmissionId = submissionId,
        Ordinal = ordinal,
        RuleCode = finding.Rule.Code,
        Severity = (short)finding.Rule.Severity,
        Sheet = Shortened(finding.Sheet, 100),
        Row = finding.Row,
        Column = Shortened(finding.Column, 200),
        Value = Shortened(finding.Value, 200),
        Remedy = Shortened(finding.Remedy, 500)!,
    };

    private static string? Shortened(string? text, int most) => text is null || text.Length <= most ? text : text[..most];
}
