namespace Vawg.Domain.Comparison;

/// <summary>Words and marks for positions in a funnel.</summary>
public static class FunnelPositions
{
    /// <summary>"Higher than comparable forces (99.8%)", "Similar to comparable forces".</summary>
    public static string Words(this FunnelPosition position, string comparator = "comparable forces") => position switch
    {
        FunnelPosition.Lower998 => $"Lower than {comparator} (99.8%)",
        FunnelPosition.Lower95 => $"Lower than {comparator} (95%)",
        FunnelPosition.Similar => $"Similar to {comparator}",
        FunnelPosition.Higher95 => $"Higher than {comparator} (95%)",
        FunnelPosition.Higher998 => $"Higher than {comparator} (99.8%)",
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, "A position without words."),
    };

    /// <summary>A hollow triangle outside 95%, a filled one outside 99.8%, nothing for similar.</summary>
    public static string Mark(this FunnelPosition position) => position switch
    {
        FunnelPosition.Lower998 => "▼",
        FunnelPosition.Lower95 => "▽",
        FunnelPosition.Similar => string.Empty,
        FunnelPosition.Higher95 => "△",
        FunnelPosition.Higher998 => "▲",
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, "A position without a mark."),
    };
}
