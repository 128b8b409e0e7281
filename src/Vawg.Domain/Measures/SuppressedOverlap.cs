using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>
/// Whether what two themes share in a force is hidden from the general reader, who sees both themes beside it. The three
/// parts - in both, in the one alone, in the other alone - follow from what is shown, so none of them may be 1 to 4. Where a
/// quarter of any part is, the quarters and all but financial years are hidden, because years that overlap differ by
/// quarters; and a year in which one theme has nothing outside the other, because its quarters are then those of the overlap.
/// There is no national overlap, so a second force need not be hidden.
/// </summary>
internal sealed class SuppressedOverlap(FigureCube cube, OffenceSelection overlap, ForceCode force)
{
    private readonly OffenceSelection[] _themes = overlap.RestsOn.Select(OffenceSelection.OfTheme).ToArray();

    /// <summary>The two themes that stand beside the overlap; what hides either hides the overlap.</summary>
    public IReadOnlyList<OffenceSelection> Themes => _themes;

    public bool HidesQuarters() => cube.Quarters.Any(q => HasSmallPart(Period.Of(q)));

    public bool HidesYear(Quarter last)
    {
        var year = Period.YearEnding(last);
        return HasSmallPart(year)
            || (last.Number != 4 && HidesQuarters())
            || (Array.Exists(_themes, t => Rest(t, year) == 0) && year.Quarters.Any(q => HasSmallPart(Period.Of(q))));
    }

    private bool HasSmallPart(Period period) =>
        IsSmall(Both(period)) || Array.Exists(_themes, t => IsSmall(Rest(t, period)));

    private long? Both(Period period) => cube.Over(overlap, force, period).Known;

    /// <summary>Offences of a theme that are not in the other.</summary>
    private long? Rest(OffenceSelection theme, Period period) => cube.Over(theme, force, period).Known - Both(period);

    private static bool IsSmall(long? count) => count is { } known && SuppressedCells.IsSmall(Count.Of(known));
}
