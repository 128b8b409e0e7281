using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A sheet without rows counts zero throughout, which is seldom what is meant.</summary>
internal sealed class SheetEmptyCheck() : ReturnCheck(FileRules.SheetEmpty)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request) => content.Sheets
        .Where(s => s.Sheet != ReturnSheets.Return && s.Sheet != ReturnSheets.Coverage && s.Read == 0 && !content.SaysNo(s.Sheet.Name))
        .Select(s => Found(s.Sheet, null, null, "no rows"));
}
