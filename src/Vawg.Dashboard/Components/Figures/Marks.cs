using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Comparison;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>Positions in a funnel as the charts mark them.</summary>
internal static class Marks
{
    public static ComparisonMark Of(FunnelPosition? position) => position switch
    {
        null or FunnelPosition.Similar => ComparisonMark.Similar,
        FunnelPosition.Higher95 => ComparisonMark.HigherThan95,
        FunnelPosition.Lower95 => ComparisonMark.LowerThan95,
        FunnelPosition.Higher998 => ComparisonMark.HigherThan998,
        FunnelPosition.Lower998 => ComparisonMark.LowerThan998,
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, "A position without a mark."),
    };
}
