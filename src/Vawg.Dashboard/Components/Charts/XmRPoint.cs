namespace Vawg.Dashboard.Components.Charts;

/// <summary>One quarter of a trend.</summary>
/// <param name="Label">The quarter in full: "Q4 2022/23 (January to March 2023)".</param>
/// <param name="Figure">The figure, or its symbol: a gap in the line.</param>
/// <param name="YearLabel">"2022/23" on the quarter that begins a financial year; null on the others.</param>
/// <param name="Signal">The signal of unusual change in words ("Above the upper limit of 11,220."), or null.</param>
public sealed record XmRPoint(string Label, Presented Figure, string? YearLabel = null, string? Signal = null);
