namespace Vawg.Dashboard.Components.Charts;

/// <summary>A funnel plot: forces, the curves of the limits, and the centre.</summary>
/// <param name="Centre">The centre and how it is labelled: "All forces 59.2%".</param>
/// <param name="Limits">The curves, in order of denominator.</param>
public sealed record FunnelChart(IReadOnlyList<FunnelPoint> Points, IReadOnlyList<FunnelLimit> Limits, Presented Centre)
{
    public ValueAxis Axis { get; init; } = new();

    /// <summary>A range that figures are seen against, such as what an inspection found; null for none.</summary>
    public ReferenceRange? Reference { get; init; }

    /// <summary>What the denominator counts: "Outcomes recorded in the year".</summary>
    public required string DenominatorLabel { get; init; }

    /// <summary>Whether denominators lie on a logarithmic scale.</summary>
    public bool IsLogScale { get; init; } = true;
}
