namespace Vawg.Dashboard.Components.Charts;

/// <summary>What begins a new series: the month ("April 2018") and the change in a few words ("Counted in every case").</summary>
public sealed record ChartBreak(string When, string What);
