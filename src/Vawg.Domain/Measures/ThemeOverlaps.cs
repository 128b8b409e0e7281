using Vawg.Domain.Threats;

namespace Vawg.Domain.Measures;

/// <summary>What each two of the nine themes have in common.</summary>
public static class ThemeOverlaps
{
    /// <summary>The 36 pairs, in the order of the themes.</summary>
    public static IReadOnlyList<OffenceSelection> All { get; } = Themes.Nine
        .SelectMany((one, i) => Themes.Nine.Skip(i + 1).Select(other => OffenceSelection.OfOverlap(one, other)))
        .ToList();
}
