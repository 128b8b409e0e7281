namespace Vawg.Domain.Reference;

/// <summary>A date from which figures are not comparable with earlier ones, or an event that is drawn on every chart.</summary>
public sealed record SeriesBreak
{
    public required DateOnly From { get; init; }

    /// <summary>Codes of the themes it touches; "ALL" for every one.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Outcome codes it touches.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    public required string What { get; init; }

    /// <summary>An event (the lockdown) is drawn and kept out of baselines, and does not end a series.</summary>
    public required bool IsEvent { get; init; }

    /// <summary>A few words for a chart's rule.</summary>
    public required string ShortLabel { get; init; }
}
