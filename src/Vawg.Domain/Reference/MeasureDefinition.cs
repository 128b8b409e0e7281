namespace Vawg.Domain.Reference;

/// <summary>A measure of the 4P framework that forces return: what it counts, in which unit, and how it may be broken down.</summary>
public sealed record MeasureDefinition
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    /// <summary>Prepare, Protect, Pursue or Prevent.</summary>
    public required string Pillar { get; init; }

    /// <summary>count, people, posts, days or months.</summary>
    public required string Unit { get; init; }

    /// <summary>What it is broken down by ("order", "theme:outcome_code"), or empty.</summary>
    public required string Breakdown { get; init; }

    /// <summary>The breakdowns that may be given; none when it is not broken down.</summary>
    public required IReadOnlyList<string> BreakdownValues { get; init; }

    /// <summary>quarterly, six-monthly or annual.</summary>
    public required string Frequency { get; init; }

    /// <summary>higher, lower or none: which way is better.</summary>
    public required string Polarity { get; init; }

    /// <summary>Of what it is a share, when that is another measure; otherwise as the reference list puts it, or empty.</summary>
    public required string Denominator { get; init; }

    /// <summary>sum, last or never: what a year's figure is of four quarters.</summary>
    public required string OverPeriods { get; init; }

    /// <summary>In how many quarters of a year it is returned: 4, 2 or 1.</summary>
    public int TimesAYear => Frequency switch
    {
        "quarterly" => 4,
        "six-monthly" => 2,
        "annual" => 1,
        _ => throw new InvalidOperationException($"The measure {Code} is returned {Frequency}, which is not known."),
    };
}
