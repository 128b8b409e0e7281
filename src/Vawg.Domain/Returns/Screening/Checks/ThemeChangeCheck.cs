using System.Globalization;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>The total of a theme beside that of the same quarter a year before, by the test of change of a force; not across a break of the series.</summary>
internal sealed class ThemeChangeCheck() : ReturnCheck(OffenceRules.ThemeChange)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        if (!content.CanJudgeOffences)
        {
            yield break;
        }

        foreach (var theme in Themes.All.Where(t => content.Tells(t) && !IsBroken(t, request.Quarter)))
        {
            if (content.Themes[theme].Known is { } now and >= 0
                && request.History.YearBefore.TryGetValue(theme.Code, out var before) && before.Known is { } then and >= 0
                && Change(now, then, theme, request.History) is { Direction: ChangeDirection.Higher or ChangeDirection.Lower } change)
            {
                yield return Found(
                    ReturnSheets.RecordedOffences,
                    null,
                    theme.Name,
                    string.Create(CultureInfo.InvariantCulture, $"{now:N0}; {then:N0} a year before (z {change.Z:0.0})"));
            }
        }
    }

    private static Change Change(long now, long before, Theme theme, ReturnHistory history) =>
        ChangeTest.Between(now, before, history.Phi.TryGetValue(theme.Code, out var phi) && phi > 1 ? phi : 1);

    private static bool IsBroken(Theme theme, Quarter quarter) => SeriesBreaks.OfTheme(theme.Code)
        .Any(b => !b.IsEvent && b.From > quarter.FirstDay.AddYears(-1) && b.From <= quarter.LastDay);
}
