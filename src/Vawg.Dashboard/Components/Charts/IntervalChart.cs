namespace Vawg.Dashboard.Components.Charts;

/// <summary>Rows of dots with intervals on one scale; also the plot of ranks, whose scale is 1 to the number of themes.</summary>
public sealed record IntervalChart(IReadOnlyList<IntervalRow> Rows)
{
    public ValueAxis Axis { get; init; } = new();

    /// <summary>Numbers of the axis when they are given rather than fitted: ranks 1 to 9.</summary>
    public IReadOnlyList<double>? Ticks { get; init; }

    /// <summary>Headings of the columns to the right of the wide drawing; when there are none the text of each figure stands beside its dot.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
}
