using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>The sheet that says whose return it is has a row. A second one is reported where it stands.</summary>
internal sealed class OneRowCheck() : ReturnCheck(FileRules.OneRow)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        if (content.Sheets.Contains(content.Front) && content.Front.Row is null)
        {
            yield return Found(ReturnSheets.Return, null, null, "no row");
        }
    }
}
