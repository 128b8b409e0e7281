using System.Globalization;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A quarter that was published before is said to be so.</summary>
internal sealed class ResubmissionCheck() : ReturnCheck(FileRules.Resubmission)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        var published = request.History.PublishedVersion;
        if (published > 0)
        {
            yield return Found(null, null, null, string.Create(CultureInfo.InvariantCulture, $"{request.Quarter.Code}, version {published} published"));
        }
    }
}
