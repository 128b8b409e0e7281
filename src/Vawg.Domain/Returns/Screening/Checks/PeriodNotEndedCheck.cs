using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A quarter is returned when it is over.</summary>
internal sealed class PeriodNotEndedCheck() : ReturnCheck(FileRules.PeriodNotEnded)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        var quarter = content.Front.Quarter ?? request.Quarter;
        if (quarter.LastDay >= request.Today)
        {
            var isStated = content.Front.Quarter is not null;
            yield return Found(isStated ? ReturnSheets.Return : null, content.Front.Row, isStated ? "period" : null, quarter.Code);
        }
    }
}
