namespace Vawg.Domain.Reference;

/// <summary>A figure as a published document prints it, with its source; rows marked inconsistent are shown and never corrected.</summary>
public sealed record PublishedFigure
{
    public required string Source { get; init; }

    /// <summary>Line of the document's text.</summary>
    public required string Line { get; init; }

    public required string Measure { get; init; }

    /// <summary>The value as printed, with its unit.</summary>
    public required string Value { get; init; }

    public required string Period { get; init; }

    /// <summary>The sum that shows how the figure follows from others, or empty.</summary>
    public required string Check { get; init; }

    /// <summary>ok, INCONSISTENT, NOT COMPARABLE, ROUGH, CAUTION or TYPO.</summary>
    public required string Status { get; init; }
}
