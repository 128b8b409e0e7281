namespace Vawg.Dashboard.Components.Charts;

/// <summary>How the axis of values is drawn: where it starts (zero unless the subtitle of the chart says otherwise) and the unit after each number.</summary>
/// <param name="Suffix">Written after each number of the axis: "%" or nothing.</param>
/// <param name="From">The least value of the axis. Bars always start from zero.</param>
/// <param name="To">The greatest value, or null to fit the figures drawn.</param>
public sealed record ValueAxis(string Suffix = "", double From = 0, double? To = null);
