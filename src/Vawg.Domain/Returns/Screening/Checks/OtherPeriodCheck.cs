using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>The file is of the quarter for which it was handed in.</summary>
internal sealed class OtherPeriodCheck() : ReturnCheck(FileRules.OtherPeriod)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        if (content.Front.Quarter is { } quarter && quarter != request.Quarter)
        {
            yield return Found(ReturnSheets.Return, content.Front.Row, "period", quarter.Code, $"{request.Quarter.Code} was chosen. {Rule.Remedy}");
        }
    }
}
