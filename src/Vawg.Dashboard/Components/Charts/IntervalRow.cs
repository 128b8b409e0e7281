namespace Vawg.Dashboard.Components.Charts;

/// <summary>A figure with its interval, beside those of peers and of the nation.</summary>
/// <param name="Label">What the figure is of: an outcome, a theme.</param>
/// <param name="Figure">The figure; when it is missing nothing is drawn and its symbol stands in the row, unless its interval stands alone.</param>
/// <param name="Lower">The lower bound of its interval, or null.</param>
/// <param name="Upper">The upper bound of its interval, or null.</param>
/// <param name="Peers">The figure of the peer group, or null.</param>
/// <param name="National">The figure of the nation, or null.</param>
/// <param name="Words">What is read out after the figure. Null for nothing more.</param>
public sealed record IntervalRow(string Label, Presented Figure, double? Lower = null, double? Upper = null, double? Peers = null, double? National = null, string? Words = null)
{
    /// <summary>Whether the interval is drawn without a dot: a rank that has a range and no place. Never for a figure that is hidden.</summary>
    public bool IsIntervalAlone { get; init; }

    /// <summary>Texts for the columns to the right of the drawing, one for each heading of the chart.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}
