using Vawg.Domain.Measures;

namespace Vawg.Domain.Indicators;

/// <summary>What is counted in the numerator or the denominator of an indicator: values of measures, recorded offences, or outcomes.</summary>
public sealed record IndicatorPart
{
    private IndicatorPart(IReadOnlyList<MeasureCell> cells, OffenceSelection? offences, OutcomePart? outcomes, string words)
    {
        Outcomes = outcomes;
        Cells = cells;
        Offences = offences;
        Words = words;
    }

    /// <summary>Values that are added; empty where offences or outcomes are counted.</summary>
    public IReadOnlyList<MeasureCell> Cells { get; }

    /// <summary>The recorded offences that are counted; null where something else is.</summary>
    public OffenceSelection? Offences { get; }

    /// <summary>The outcomes that are counted; null where measures or offences are.</summary>
    public OutcomePart? Outcomes { get; }

    /// <summary>What it is, within a sentence: "breaches recorded", "recorded offences of domestic abuse".</summary>
    public string Words { get; }

    /// <summary>Values of one measure.</summary>
    public static IndicatorPart Of(string words, string measure, params string[] breakdowns) =>
        new([.. breakdowns.DefaultIfEmpty(string.Empty).Select(b => new MeasureCell(measure, b))], null, null, words);

    /// <summary>Recorded offences of a selection, female victims aged 10 and over.</summary>
    public static IndicatorPart OfOffences(OffenceSelection offences) =>
        new([], offences, null, offences.Kind == SelectionKind.Vawg ? "recorded VAWG offences" : $"recorded offences of {FirstLower(offences.Name)}");

    /// <summary>Outcomes of a selection on one basis.</summary>
    public static IndicatorPart OfOutcomes(OutcomePart outcomes) => new([], null, outcomes, outcomes.Words);

    private static string FirstLower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
