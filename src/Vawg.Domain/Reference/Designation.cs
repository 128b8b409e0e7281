namespace Vawg.Domain.Reference;

/// <summary>Whether a published assessment names a theme as a key threat, and why: shown beside the computed ranking, which is not tuned to it.</summary>
public sealed record Designation
{
    /// <summary>The year of the assessment: 2023 or 2024.</summary>
    public required int Edition { get; init; }

    /// <summary>Code of the theme.</summary>
    public required string Theme { get; init; }

    public required bool IsDesignated { get; init; }

    /// <summary>The reason in our own words; where the document gives none, what it says of the theme instead.</summary>
    public required string Reason { get; init; }

    public required string Source { get; init; }

    /// <summary>Line of the document's text that names the theme, or that names the others.</summary>
    public required int Line { get; init; }

    /// <summary>Line of the document's text on which the reason rests.</summary>
    public required int ReasonLine { get; init; }
}
