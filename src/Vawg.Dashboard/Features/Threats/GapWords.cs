using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Parts of an intelligence gap in words.</summary>
internal static class GapWords
{
    public static string Themes(IntelligenceGap gap) => gap.Themes.Count == 0
        ? "Every theme"
        : string.Join("; ", gap.Themes.Select(t => Domain.Threats.Themes.Find(t)?.Name ?? t));

    public static string Owner(string owner) => owner.Length == 0 ? "Nobody yet" : owner;
}
