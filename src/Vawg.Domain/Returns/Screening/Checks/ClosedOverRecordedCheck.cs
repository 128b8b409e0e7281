using System.Globalization;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>Outcomes decided in a quarter are about as many as crimes recorded in it; over twice as many is asked about.</summary>
internal sealed class ClosedOverRecordedCheck() : ReturnCheck(OutcomeRules.ClosedOverRecorded)
{
    private const long Most = 2;

    /// <summary>A theme with fewer recorded crimes says too little.</summary>
    private const long FewestInTheme = 20;

    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        if (!content.CanJudgeOffences || !content.CanJudgeOutcomes)
        {
            yield break;
        }

        var counting = Outcomes.All.Where(o => o.CountsInTotal).Select(o => o.Code).ToHashSet();
        var closed = ThemeTotals.Of(content.Outcomes.Rows.Where(r => r.Basis == OutcomeBasis.Closed && counting.Contains(r.Outcome)).Select(r => (r.Offence, r.Count)));
        if (IsOver(closed.All, content.Themes.All))
        {
            yield return Over("all", closed.All, content.Themes.All);
        }

        foreach (var theme in Themes.All.Where(t => content.Themes[t].Known >= FewestInTheme && IsOver(closed[t], content.Themes[t])))
        {
            yield return Over(theme.Name, closed[theme], content.Themes[theme]);
        }
    }

    private static bool IsOver(Count closed, Count recorded) => closed.Known > Most * recorded.Known;

    private Finding Over(string what, Count closed, Count recorded) =>
        Found(ReturnSheets.Outcomes, null, what, string.Create(CultureInfo.InvariantCulture, $"{closed.Value:N0} closed; {recorded.Value:N0} recorded"));
}
