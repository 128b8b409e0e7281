using Vawg.Data.Model;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Data.Returns.Annotated;

/// <summary>A finding as it stands beside its row.</summary>
internal static class FindingWords
{
    /// <summary>"Fail R-04: Number written as text with a separator (count). Remove the separator: 1204."</summary>
    public static string Of(SubmissionFinding finding)
    {
        var column = finding.Column is { } name ? $" ({name})" : string.Empty;
        return $"{(FindingSeverity)finding.Severity} {finding.RuleCode}: {ScreeningRules.WordsOf(finding.RuleCode)}{column}. {finding.Remedy}";
    }
}
