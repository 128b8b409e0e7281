using System.Collections.Concurrent;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Victims;

/// <summary>
/// Which rows of victims, suspects and outcomes by age the general reader is not told. A row, all parts of a theme in a force and financial year, is told whole or not at all: not when a part of it is 1 to 4,
/// or was in any version that was ever published; not where the theme itself is hidden or is one of the most sensitive; and not where it holds the hidden row of a theme within it with fewer than five others beside a part of that.
/// </summary>
/// <param name="cube">Victims and suspects of every version.</param>
/// <param name="general">The counts of themes as the general reader sees them, of the same publication.</param>
/// <param name="hidesOutcomes">Whether all outcomes of a theme in a force and financial year are hidden from the general reader, whatever the age; null where there are none.</param>
public sealed class BreakdownDisclosure(BreakdownCube cube, FigureView general, Func<OutcomeBasis, OffenceSelection, ForceCode, int, bool>? hidesOutcomes = null)
{
    private static readonly OffenceSelection Rasso = OffenceSelection.OfTheme(Themes.Find("RASSO")!);
    private static readonly OffenceSelection ChildSexualAbuse = OffenceSelection.OfTheme(Themes.Find("CSAE")!);

    private static readonly OffenceSelection RassoAndChildSexualAbuse = OffenceSelection.OfOverlap(Themes.Find("RASSO")!, Themes.Find("CSAE")!);

    private readonly ConcurrentDictionary<(Breakdown, string, ForceCode, int), bool> _hidden = new();

    public bool Hides(Breakdown breakdown, OffenceSelection selection, ForceCode force, int financialYear) =>
        _hidden.GetOrAdd((breakdown, selection.Text, force, financialYear), _ => Find(breakdown, selection, force, financialYear));

    /// <summary>The girls of rape and serious sexual offences are among those of child sexual abuse, so they are not told where those are hidden.</summary>
    private bool Find(Breakdown breakdown, OffenceSelection selection, ForceCode force, int financialYear) =>
        SensitiveItems.Hold(selection)
        || IsHidden(selection, force, financialYear)
        || (breakdown.IsOfOutcomes() && hidesOutcomes?.Invoke(OutcomeParts.BasisOf(breakdown), selection, force, financialYear) == true)
        || (selection == Rasso && breakdown == Breakdown.VictimAge && IsHidden(ChildSexualAbuse, force, financialYear))
        || (selection == Rasso && breakdown.IsOfOutcomes() && Hides(breakdown, ChildSexualAbuse, force, financialYear))
        || (selection == Rasso && TellsOfChildSexualAbuseAlone(breakdown, force, financialYear))
        || cube.States(force, financialYear).Any(state => BreakdownCube.Sum(state, v => v.Parts(breakdown, selection))?.Any(IsSmall) == true)
        || Nesting.All.Any(n => n.Whole == selection && IsTight(breakdown, n, force, financialYear));

    /// <summary>Every rape of a girl is child sexual abuse too, so the girls of the one by age are what the two share, and tell what of the other stands alone.</summary>
    private bool TellsOfChildSexualAbuseAlone(Breakdown breakdown, ForceCode force, int financialYear)
    {
        var girls = GirlsOf(breakdown);
        return girls > 0
            && ((general.Cube.Has(RassoAndChildSexualAbuse) && IsHidden(RassoAndChildSexualAbuse, force, financialYear))
                || cube.States(force, financialYear).Any(state => Girls(state, ChildSexualAbuse) - Girls(state, Rasso) is > 0 and < SuppressedCells.SmallestShown));

        long? Girls(IReadOnlyList<ReturnedBreakdowns> state, OffenceSelection selection) => BreakdownCube.Sum(state, v => v.Parts(breakdown, selection))?.Take(girls).Sum();
    }

    /// <summary>How many of the first parts of a table are of girls; none where it is not by the age of victims.</summary>
    private static int GirlsOf(Breakdown breakdown) => breakdown == Breakdown.VictimAge ? 2 : breakdown.IsOfOutcomes() ? OutcomeParts.PartsOf(VictimGroup.Girls).Count : 0;

    private bool IsHidden(OffenceSelection selection, ForceCode force, int financialYear) =>
        general.Over(selection, force, Period.FinancialYear(financialYear)).Reason == MissingReason.Suppressed;

    /// <summary>Whether a whole would tell the hidden row of a part: where nothing but a few others could stand in for what a part of it holds.</summary>
    private bool IsTight(Breakdown breakdown, Nesting nesting, ForceCode force, int financialYear)
    {
        var hidden = nesting.Parts.Where(p => Hides(breakdown, p, force, financialYear)).ToList();
        return hidden.Count > 0 && cube.States(force, financialYear).Any(state =>
        {
            var parts = nesting.Parts.ToDictionary(p => p, p => BreakdownCube.Sum(state, v => v.Parts(breakdown, p)));
            return BreakdownCube.Sum(state, v => v.Parts(breakdown, nesting.Whole)) is { } whole
                && Enumerable.Range(0, whole.Count).Any(i => hidden.Exists(p => parts[p]?[i] > 0) && whole[i] - parts.Values.Sum(p => p?[i] ?? 0) < SuppressedCells.SmallestShown);
        });
    }

    private static bool IsSmall(long count) => count is > 0 and < SuppressedCells.SmallestShown;
}
