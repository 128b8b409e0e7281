namespace Vawg.Dashboard.Components.Charts;

/// <summary>All forces as bars, in the order given by the caller, with a line for the nation.</summary>
public sealed record FocusChart(IReadOnlyList<FocusRow> Rows)
{
    /// <summary>The figure of the nation and how it is labelled ("England and Wales 25.5"), or null for no line.</summary>
    public Presented? Centre { get; init; }

    /// <summary>The unit after each number of the axis: "%" or nothing.</summary>
    public string AxisSuffix { get; init; } = string.Empty;
}
