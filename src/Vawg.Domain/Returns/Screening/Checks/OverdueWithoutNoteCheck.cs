using System.Globalization;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A commitment that was past its day when the quarter of the return ended, the force's own day or else the framework's, says why. One that is not reported says nothing, and is not asked.</summary>
internal sealed class OverdueWithoutNoteCheck() : ReturnCheck(CommitmentRules.OverdueWithoutNote)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        foreach (var row in content.Commitments.Where(c => c.Note.Length == 0 && c.Status is not (CommitmentStatus.NotReported or CommitmentStatus.Embedded or CommitmentStatus.NotApplicable)))
        {
            if ((row.Due ?? Commitments.Find(row.Commitment)?.Due) is { } due && due < request.Quarter.LastDay)
            {
                yield return Found(ReturnSheets.Commitments, row.SourceRow, "note", string.Create(CultureInfo.InvariantCulture, $"{row.Commitment}, due {due:yyyy-MM-dd}"));
            }
        }
    }
}
