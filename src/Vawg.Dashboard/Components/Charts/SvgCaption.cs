namespace Vawg.Dashboard.Components.Charts;

/// <summary>What a downloaded drawing carries besides its marks.</summary>
public sealed record SvgCaption
{
    /// <summary>OFFICIAL or OFFICIAL-SENSITIVE; there is no default.</summary>
    public required string Marking { get; init; }

    /// <summary>The collection is generated; printed at the top of the file.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Measure, unit, coverage and period.</summary>
    public required string Title { get; init; }

    /// <summary>The filters in words: force, comparison, collection, period.</summary>
    public required string Filters { get; init; }

    public required string Source { get; init; }

    /// <summary>The version of the figures.</summary>
    public required string Version { get; init; }

    /// <summary>The date the data are as at: "31 August 2023".</summary>
    public required string DataAsAt { get; init; }

    /// <summary>The key of the drawing, if it needs one.</summary>
    public IReadOnlyList<KeyItem> Key { get; init; } = [];
}
