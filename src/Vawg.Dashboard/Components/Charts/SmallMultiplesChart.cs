namespace Vawg.Dashboard.Components.Charts;

/// <summary>Small lines on one scale, each beside the line of the nation in grey.</summary>
/// <param name="Panels">The forces, in the order given by the caller.</param>
/// <param name="National">The figures of the nation, one for each quarter; empty for no line.</param>
/// <param name="FirstLabel">The label of the first quarter or year.</param>
/// <param name="LastLabel">The label of the last quarter or year.</param>
public sealed record SmallMultiplesChart(IReadOnlyList<SmallMultiple> Panels, IReadOnlyList<double?> National, string FirstLabel, string LastLabel)
{
    public ValueAxis Axis { get; init; } = new();

    /// <summary>Quarters that begin a new series, counted from zero; no line crosses into them.</summary>
    public IReadOnlyList<int> Breaks { get; init; } = [];
}
