using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>
/// Whether what two themes share in a force in a financial year is hidden from the general reader, who sees both themes beside it. The three
/// parts - in both, in the one alone, in the other alone - follow from what is shown, so none of them may be 1 to 4. Where one theme has
/// nothing outside the other its quarters are those of the overlap, so there no quarter of a part may be either; of quarters of which a theme
/// is hidden nothing follows, and to look at them would tell of what size they are.
/// There is no national overlap, so a second force need not be hidden.
/// </summary>
internal sealed class SuppressedOverlap(FigureCube cube, OffenceSelection overlap, ForceCode force)
{
    private readonly OffenceSelection[] _themes = overlap.RestsOn.Select(OffenceSelection.OfTheme).ToArray();

    /// <summary>The two themes that stand beside the overlap; what hides either hides the overlap.</summary>
    public IReadOnlyList<OffenceSelection> Themes => _themes;

    /// <param name="year">The financial year.</param>
    /// <param name="showsQuarter">Whether both themes are shown in a quarter.</param>
    public bool HidesYear(Period year, Func<Quarter, bool> showsQuarter) =>
        HasSmallPart(year) || (Array.Exists(_themes, t => Rest(t, year) == 0) && year.Quarters.Any(q => showsQuarter(q) && HasSmallPart(Period.Of(q))));

    private bool HasSmallPart(Period period) =>
        IsSmall(Both(period)) || Array.Exists(_themes, t => IsSmall(Rest(t, period)));

    private long? Both(Period period) => cube.Over(overlap, force, period).Known;

    /// <summary>Offences of a theme that are not in the other.</summary>
    private long? Rest(OffenceSelection theme, Period period) => cube.Over(theme, force, period).Known - Both(period);

    private static bool IsSmall(long? count) => count is { } known && SuppressedCells.IsSmall(Count.Of(known));
}
