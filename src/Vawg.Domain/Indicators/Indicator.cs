namespace Vawg.Domain.Indicators;

/// <summary>A share, rate, count or level that pages make of the measures of returns.</summary>
public sealed record Indicator
{
    /// <summary>As it stands in an address: signed-off-da-16.</summary>
    public required string Slug { get; init; }

    /// <summary>What it measures: "Breaches where the suspect was arrested, domestic violence protection order".</summary>
    public required string Name { get; init; }

    public required IndicatorKind Kind { get; init; }

    public required IndicatorPart Numerator { get; init; }

    /// <summary>Of what it is a share or rate; null for counts and levels.</summary>
    public IndicatorPart? Denominator { get; init; }

    /// <summary>For how many of the denominator a rate is given: 100 or 1,000. 1 for all others.</summary>
    public double Per { get; init; } = 1;

    /// <summary>The theme by which it is broken down, as a code; null where it is of no theme.</summary>
    public string? Theme { get; init; }

    /// <summary>Which way is better, as the reference list of measures has it: higher, lower or none.</summary>
    public string Polarity => Numerator.Cells is [var cell, ..] ? cell.Definition.Polarity : "none";

    /// <summary>The unit, in words: "% of breaches recorded", "per 100 recorded offences of domestic abuse", "days".</summary>
    public string Unit => Kind switch
    {
        IndicatorKind.Share => $"percentage of {Denominator!.Words}",
        IndicatorKind.Rate => $"per {(Per >= 1000 ? "1,000" : "100")} {Denominator!.Words}",
        IndicatorKind.Count => "number",
        IndicatorKind.Level => Numerator.Cells[0].Definition.Unit,
        _ => throw new InvalidOperationException($"An indicator of kind {Kind} has no unit."),
    };

    /// <summary>Measure and unit, as a chart is headed.</summary>
    public string Title => $"{Name}, {Unit}";

    /// <summary>The formula in words.</summary>
    public string Formula => Kind switch
    {
        IndicatorKind.Share => $"100 \u00D7 {Numerator.Words} / {Denominator!.Words}",
        IndicatorKind.Rate => $"{(Per >= 1000 ? "1,000" : "100")} \u00D7 {Numerator.Words} / {Denominator!.Words}",
        IndicatorKind.Count => Numerator.Words,
        IndicatorKind.Level => $"{Numerator.Words}, as the force returned it",
        _ => throw new InvalidOperationException($"An indicator of kind {Kind} has no formula."),
    };

    /// <summary>Every cell of a return on which it rests.</summary>
    public IEnumerable<MeasureCell> Cells => Denominator is null ? Numerator.Cells : Numerator.Cells.Concat(Denominator.Cells);
}
