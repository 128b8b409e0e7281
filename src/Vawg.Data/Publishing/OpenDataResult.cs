using Vawg.Data.Model;

namespace Vawg.Data.Publishing;

/// <summary>What became of a checked file.</summary>
public sealed record OpenDataResult
{
    /// <summary>The version that is current now: the new one, or the one that already held the same bytes.</summary>
    public required DataSetVersion Version { get; init; }

    /// <summary>True when the same bytes were current already and nothing was changed.</summary>
    public required bool WasPublishedBefore { get; init; }

    /// <summary>Published figures that the new version changed.</summary>
    public required int RestatedFigureCount { get; init; }
}
