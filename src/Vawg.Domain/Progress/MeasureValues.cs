using Vawg.Domain.Reference;

namespace Vawg.Domain.Progress;

/// <summary>Makes one value of the breakdowns that a return gives of a measure.</summary>
public static class MeasureValues
{
    private const string Total = "ALL";
    private const string Any = "ANY";

    /// <summary>Whether breakdowns cannot be added: medians and ages, whose mean is taken instead.</summary>
    public static bool IsMean(MeasureDefinition measure) => measure.Unit is "days" or "months";

    /// <summary>Whether small values may tell of a person: neither posts nor durations do.</summary>
    public static bool CountsPeople(MeasureDefinition measure) => measure.Unit is "count" or "people";

    /// <summary>The measure of which this one is a share; null where the list names none.</summary>
    public static MeasureDefinition? DenominatorOf(MeasureDefinition measure) => MeasureDefinitions.Find(measure.Denominator);

    /// <summary>The value over all breakdowns; null when nothing was given, or nothing of which it is a share.</summary>
    /// <param name="values">By breakdown; where a row gives the whole, it counts alone, so that nothing is counted twice.</param>
    /// <param name="denominators">The same of the measure of which this one is a share.</param>
    public static MeasureValue? Of(MeasureDefinition measure, IReadOnlyDictionary<string, long> values, IReadOnlyDictionary<string, long> denominators)
    {
        var parts = Parts(values);
        if (parts.Count == 0)
        {
            return null;
        }

        if (IsMean(measure))
        {
            return new MeasureValue(parts.Average(p => p.Value), parts.Sum(p => p.Value), Denominator: null);
        }

        if (DenominatorOf(measure) is not { } whole)
        {
            return new MeasureValue(parts.Sum(p => p.Value), parts.Sum(p => p.Value), Denominator: null);
        }

        if (whole.Breakdown != measure.Breakdown)
        {
            return Share(parts.Sum(p => p.Value), Parts(denominators).Sum(p => p.Value));
        }

        // A breakdown counts where both are given, else the share would be of something else.
        var both = parts.Where(p => denominators.ContainsKey(p.Key)).ToList();
        return Share(both.Sum(p => p.Value), both.Sum(p => denominators[p.Key]));
    }

    /// <summary>A share of forces together; null when there is nothing of which to take it.</summary>
    public static MeasureValue? Share(long numerator, long denominator) =>
        denominator > 0 ? new MeasureValue((double)numerator / denominator, numerator, denominator) : null;

    private static List<KeyValuePair<string, long>> Parts(IReadOnlyDictionary<string, long> values)
    {
        var wholes = values.Where(v => IsWhole(v.Key)).ToList();
        return wholes.Count > 0 ? wholes : [.. values];
    }

    private static bool IsWhole(string breakdown) => breakdown is Total or Any || breakdown.StartsWith(Total + ":", StringComparison.Ordinal);
}
