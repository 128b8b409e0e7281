using Vawg.Domain.Reference;

namespace Vawg.Testing.Returns;

/// <summary>Every measure in each of its breakdowns; what is a part of another is nine tenths of it.</summary>
internal static class MeasureValues
{
    public static List<IReadOnlyList<object?>> Rows(Random draws)
    {
        var wholes = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. from measure in MeasureDefinitions.All
               from breakdown in measure.BreakdownValues.DefaultIfEmpty(string.Empty)
               select (IReadOnlyList<object?>)[measure.Code, breakdown, Value(measure, Whole(breakdown)), null],
        ];

        int Whole(string breakdown) => wholes.TryGetValue(breakdown, out var known) ? known : wholes[breakdown] = draws.Next(40, 400);
    }

    private static int Value(MeasureDefinition measure, int whole) => WholeOf(measure) is { } of ? Value(of, whole) * 9 / 10 : whole;

    private static MeasureDefinition? WholeOf(MeasureDefinition measure) =>
        MeasureDefinitions.Find(measure.Code == "ORDER_GRANTED" ? "ORDER_APPLIED" : measure.Denominator);
}
