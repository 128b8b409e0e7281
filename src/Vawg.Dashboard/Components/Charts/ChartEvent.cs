namespace Vawg.Dashboard.Components.Charts;

/// <summary>An event that is drawn and named and does not end a series.</summary>
/// <param name="PointIndex">The quarter it fell in, counted from zero over all series of the chart.</param>
/// <param name="When">The month: "March 2020".</param>
/// <param name="What">The event in a few words: "First lockdown".</param>
public sealed record ChartEvent(int PointIndex, string When, string What);
