namespace Vawg.Dashboard.Features.Overview;

/// <summary>One headline figure: what it is, the value that leads to its source, and lines under it.</summary>
public sealed record Headline
{
    public required string Label { get; init; }

    public required string Value { get; init; }

    public required string SourceHref { get; init; }

    /// <summary>The comparison in words, before its evidence; null for none.</summary>
    public string? Comparison { get; init; }

    /// <summary>Evidence, base, interval, coverage: each a line.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The quarters beside the value; empty for none.</summary>
    public IReadOnlyList<double?> Sparkline { get; init; } = [];

    public string SparklineNote { get; init; } = string.Empty;
}
