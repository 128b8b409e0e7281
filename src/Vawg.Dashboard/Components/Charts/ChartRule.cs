namespace Vawg.Dashboard.Components.Charts;

/// <summary>A rule drawn down a chart of time with its two lines of text, on a level where it touches no other.</summary>
internal readonly record struct ChartRule(double X, string When, string What, bool IsBreak, bool IsLeftOfRule, double TextX, int Level);
