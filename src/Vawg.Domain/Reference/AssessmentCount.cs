using Vawg.Domain.Periods;

namespace Vawg.Domain.Reference;

/// <summary>A national count of a theme as a published assessment prints it, and how far it may stand for recorded offences.</summary>
public sealed record AssessmentCount
{
    /// <summary>The year of the assessment: 2023 or 2024.</summary>
    public required int Edition { get; init; }

    /// <summary>Code of the theme.</summary>
    public required string Theme { get; init; }

    public required long Count { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Months counted, 12 or 6; null for what was open at one date.</summary>
    public required int? Months { get; init; }

    /// <summary>Whose offences it counts, as far as the document says.</summary>
    public required string Victims { get; init; }

    /// <summary>What it counts: recorded offences, or live investigations.</summary>
    public required string Counts { get; init; }

    /// <summary>Whether it may stand for the theme's recorded offences of twelve months in the volume of the score.</summary>
    public required bool IsForVolume { get; init; }

    /// <summary>Why it may not, or what to bear in mind; a line it names is one of the same document.</summary>
    public required string Caution { get; init; }

    public required string Source { get; init; }

    /// <summary>Line of the document's text that prints the count.</summary>
    public required int Line { get; init; }

    /// <summary>Line of the document's text that prints the period.</summary>
    public required int PeriodLine { get; init; }

    /// <summary>Change of the theme's recorded offences on the year before, in per cent, or null where none is printed.</summary>
    public required double? ChangePercent { get; init; }

    /// <summary>What the document says of the change.</summary>
    public required string ChangeNote { get; init; }

    public required string ChangeSource { get; init; }

    /// <summary>Line of the document's text that speaks of the change.</summary>
    public required int ChangeLine { get; init; }

    /// <summary>The count brought to twelve months, a half year doubled; null for what was open at one date.</summary>
    public long? InTwelveMonths => Months is { } months ? Count * 12 / months : null;

    /// <summary>"April 2022 to March 2023", or the one month.</summary>
    public string PeriodLabel => Months is null
        ? string.Create(PublicationCulture.English, $"{To:MMMM yyyy}")
        : string.Create(PublicationCulture.English, $"{From:MMMM yyyy} to {To:MMMM yyyy}");
}
