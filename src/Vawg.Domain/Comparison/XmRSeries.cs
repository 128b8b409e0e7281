using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Comparison;

/// <summary>One stretch of an XmR chart within which quarters are comparable, with its own mean and limits.</summary>
public sealed record XmRSeries
{
    /// <summary>Quarters in a full baseline; with fewer the limits are trial limits.</summary>
    public const int FullBaseline = 12;

    /// <summary>With fewer known quarters there are no limits.</summary>
    public const int FewestQuarters = 4;

    public required Quarter First { get; init; }

    public required Quarter Last { get; init; }

    /// <summary>The break from which the series runs, or null when it begins with the data or with a chosen baseline.</summary>
    public required SeriesBreak? StartedBy { get; init; }

    /// <summary>Whether a chosen baseline started it.</summary>
    public required bool IsChosen { get; init; }

    /// <summary>Mean of the baseline, or null when it has no known quarter.</summary>
    public required double? Mean { get; init; }

    /// <summary>Mean - 2.66 x mean moving range, never under zero: neither a count nor a share can be. Null without limits.</summary>
    public required double? LowerLimit { get; init; }

    /// <summary>Mean + 2.66 x mean moving range. Null without limits.</summary>
    public required double? UpperLimit { get; init; }

    /// <summary>Known quarters on which mean and limits rest: the first 12 outside the lockdown year, or all when fewer.</summary>
    public required int BaselineQuarters { get; init; }

    public required IReadOnlyList<XmRPlotted> Points { get; init; }

    /// <summary>Whether the limits rest on fewer than 12 quarters.</summary>
    public bool IsTrial => BaselineQuarters < FullBaseline;

    /// <summary>Whether there are limits: at least 4 baseline quarters, and some movement between consecutive ones.</summary>
    public bool HasLimits => UpperLimit is not null;

    /// <summary>On what the limits rest, for the line under the chart.</summary>
    public string LimitsInWords => (HasLimits, IsTrial) switch
    {
        (false, _) => $"No limits: only {BaselineQuarters} usable quarters, or none that differ",
        (true, true) => $"Trial limits from {BaselineQuarters} quarters",
        (true, false) => $"Limits from the first {BaselineQuarters} quarters",
    };
}
