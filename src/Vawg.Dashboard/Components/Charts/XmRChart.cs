namespace Vawg.Dashboard.Components.Charts;

/// <summary>A trend as an XmR chart: its series in order of time, events, and the axis.</summary>
public sealed record XmRChart(IReadOnlyList<XmRSeries> Series)
{
    public IReadOnlyList<ChartEvent> Events { get; init; } = [];

    /// <summary>How far something was at each point, drawn above the trend; null for none.</summary>
    public StatusBand? Band { get; init; }

    public ValueAxis Axis { get; init; } = new();

    /// <summary>The line under the axis of time.</summary>
    public string AxisNote { get; init; } = "Financial quarter; each year mark is April to June";
}
