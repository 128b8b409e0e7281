namespace Vawg.Dashboard.Components.Charts;

/// <summary>Quarters that are comparable with one another, their limits if they have any, and the break that begins them.</summary>
public sealed record XmRSeries(IReadOnlyList<XmRPoint> Points, XmRLimits? Limits = null, ChartBreak? Break = null);
