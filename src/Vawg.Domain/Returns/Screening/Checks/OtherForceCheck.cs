using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>The file is of the force for which it was handed in.</summary>
internal sealed class OtherForceCheck() : ReturnCheck(FileRules.OtherForce)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        if (content.Front.Force is { } force && force.Code != request.Force)
        {
            var chosen = Forces.Find(request.Force)?.Name ?? request.Force.Text;
            yield return Found(ReturnSheets.Return, content.Front.Row, "force_code", $"{force.Code}, {force.Name}", $"{chosen} ({request.Force}) was chosen. {Rule.Remedy}");
        }
    }
}
