namespace Vawg.Domain.Progress;

/// <summary>The four Ps, in the order in which they are shown.</summary>
public static class Pillars
{
    public static IReadOnlyList<string> All { get; } = ["Prepare", "Protect", "Pursue", "Prevent"];
}
