namespace Vawg.Domain.Reference;

/// <summary>A part of what a theme consists of, as a published assessment prints it, and the offence codes that it is read as.</summary>
public sealed record AssessmentMix
{
    /// <summary>The year of the assessment: 2023 or 2024.</summary>
    public required int Edition { get; init; }

    /// <summary>Code of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>The part as the document names it.</summary>
    public required string Part { get; init; }

    /// <summary>Share of the theme's offences, in per cent.</summary>
    public required int SharePercent { get; init; }

    public required IReadOnlyList<OffenceCode> Offences { get; init; }

    /// <summary>What the reading takes for granted.</summary>
    public required string Basis { get; init; }

    public required string Source { get; init; }

    /// <summary>Line of the document's text.</summary>
    public required int Line { get; init; }

    /// <summary>Simple mean of the ONS severity weights of the codes that have one: the print does not say how often each occurs, so that they count alike is an assumption.</summary>
    public double? MeanWeight => Offences.Average(code => Reference.Offences.Get(code).SeverityWeight);
}
