using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>One value that a return holds of a measure: the measure and one of its breakdowns.</summary>
/// <param name="Measure">Code of the measure: CLOSURES_SIGNED_OFF.</param>
/// <param name="Breakdown">One of its breakdowns: DA:16; empty where it has none.</param>
public readonly record struct MeasureCell(string Measure, string Breakdown)
{
    public MeasureDefinition Definition => MeasureDefinitions.Find(Measure) ?? throw new InvalidOperationException($"There is no measure {Measure}.");

    public override string ToString() => Breakdown.Length == 0 ? Measure : $"{Measure} {Breakdown}";
}
