namespace Vawg.Dashboard.Components.Charts;

/// <summary>All forces as dots on one scale, without an order of merit.</summary>
public sealed record StripChart(IReadOnlyList<StripPoint> Points)
{
    /// <summary>The figure of the nation and how it is labelled, or null for no line.</summary>
    public Presented? Centre { get; init; }

    public ValueAxis Axis { get; init; } = new();
}
