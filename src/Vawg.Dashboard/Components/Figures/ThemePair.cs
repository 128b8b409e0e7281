using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>What two of the nine themes have in common in a force over the year shown.</summary>
/// <param name="One">A theme.</param>
/// <param name="Other">Another.</param>
/// <param name="OfOne">Offences of the one.</param>
/// <param name="OfOther">Offences of the other.</param>
/// <param name="Both">Offences in both.</param>
public sealed record ThemePair(Theme One, Theme Other, Count OfOne, Count OfOther, Count Both)
{
    public Theme Smaller => IsOneSmaller ? One : Other;

    public Theme Larger => IsOneSmaller ? Other : One;

    public Count OfSmaller => IsOneSmaller ? OfOne : OfOther;

    /// <summary>The number in both as a share of the smaller theme.</summary>
    public Measured ShareOfSmaller => Measured.Share(Both, OfSmaller);

    private bool IsOneSmaller => OfOne.Known < OfOther.Known;

    public static ThemePair Of(View view, Force force, Theme one, Theme other)
    {
        return new(one, other, Over(OffenceSelection.OfTheme(one)), Over(OffenceSelection.OfTheme(other)), Over(OffenceSelection.OfOverlap(one, other)));

        Count Over(OffenceSelection selection) => view.Figures.View.Over(selection, force.Code, view.Choice.Period);
    }
}
