namespace Vawg.Domain.Indicators;

/// <summary>A row of a table of indicators.</summary>
/// <param name="Breakdown">As returns name it: DA:16; empty where a measure has no breakdown.</param>
/// <param name="Label">As readers know it: "Domestic abuse, outcome 16".</param>
public sealed record IndicatorRow(string Breakdown, string Label)
{
    /// <summary>The theme of the breakdown; null when it is of none.</summary>
    public string? Theme { get; init; }

    /// <summary>As it stands in an address.</summary>
    public string Slug => Breakdown.ToLowerInvariant().Replace(':', '-').Replace('_', '-');
}
