using System.Globalization;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>Repeat suspects are among the suspects.</summary>
internal sealed class RepeatOverCountCheck() : ReturnCheck(SuspectRules.RepeatOverCount)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request) => content.Suspects
        .Where(s => s.RepeatCount.Known > s.Count.Known)
        .Select(s => Found(
            ReturnSheets.Suspects,
            s.SourceRow,
            "repeat_count",
            string.Create(CultureInfo.InvariantCulture, $"{s.RepeatCount.Value:N0} of {s.Count.Value:N0}")));
}
