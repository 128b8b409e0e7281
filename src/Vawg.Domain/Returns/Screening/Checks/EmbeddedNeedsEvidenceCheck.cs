using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A commitment that is embedded names what shows it.</summary>
internal sealed class EmbeddedNeedsEvidenceCheck() : ReturnCheck(CommitmentRules.EmbeddedNeedsEvidence)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request) => content.Commitments
        .Where(c => c.Status == CommitmentStatus.Embedded && c.Evidence.Length == 0)
        .Select(c => Found(ReturnSheets.Commitments, c.SourceRow, "evidence", "blank"));
}
