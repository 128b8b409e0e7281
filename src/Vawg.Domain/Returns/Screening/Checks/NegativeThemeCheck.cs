using System.Globalization;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>Single rows may be negative after reclassification; a theme over a whole quarter seldom is.</summary>
internal sealed class NegativeThemeCheck() : ReturnCheck(OffenceRules.NegativeTheme)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request) => Themes.All
        .Where(t => content.CanJudgeOffences && content.Themes[t].Known < 0)
        .Select(t => Found(ReturnSheets.RecordedOffences, null, t.Name, content.Themes[t].Value.ToString("N0", CultureInfo.InvariantCulture)));
}
