using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>Every value that a return may hold of measures, in the order of the reference list.</summary>
public static class MeasureCells
{
    private static readonly Dictionary<MeasureCell, int> Places = MeasureDefinitions.All
        .SelectMany(m => m.BreakdownValues.DefaultIfEmpty(string.Empty).Select(b => new MeasureCell(m.Code, b)))
        .Select((cell, i) => (cell, i))
        .ToDictionary(c => c.cell, c => c.i);

    public static IReadOnlyList<MeasureCell> All { get; } = [.. Places.OrderBy(p => p.Value).Select(p => p.Key)];

    private static readonly ILookup<string, MeasureCell> ByMeasure = All.ToLookup(c => c.Measure, StringComparer.Ordinal);

    /// <summary>The values that a return may hold of a measure.</summary>
    public static IEnumerable<MeasureCell> Of(string measure) => ByMeasure[measure];

    /// <summary>Where a cell stands in the list; null for a cell that is not in it, which older returns may hold.</summary>
    public static int? PlaceOf(MeasureCell cell) => Places.TryGetValue(cell, out var place) ? place : null;
}
