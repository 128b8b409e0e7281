using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A theme that peers report is not left at zero without coverage saying why.</summary>
internal sealed class SilentThemeCheck() : ReturnCheck(OffenceRules.SilentTheme)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        // A row that could not be read may be the one that gives the theme.
        if (content.Offences.Unread > 0)
        {
            yield break;
        }

        foreach (var theme in Themes.All.Where(t => content.Themes[t].Known == 0 && content.Tells(t)))
        {
            if (request.History.ReportedByPeers.Contains(theme.Code))
            {
                yield return Found(
                    ReturnSheets.RecordedOffences,
                    null,
                    theme.Code,
                    "0; most other forces report it",
                    $"Say in coverage that {theme.Code} is not supplied if it was not collected, or give a reason.");
            }
        }
    }
}
