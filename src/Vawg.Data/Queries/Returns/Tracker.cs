using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Returns;

/// <summary>Which force has returned what for which quarter, over a few quarters.</summary>
public sealed record Tracker
{
    /// <summary>Oldest first, each with the day by which its returns are due.</summary>
    public required IReadOnlyList<(Quarter Quarter, DateOnly Due)> Quarters { get; init; }

    /// <summary>Forces in the reader's scope by name, each with a cell for each quarter.</summary>
    public required IReadOnlyList<(Force Force, IReadOnlyList<TrackerCell> Cells)> Rows { get; init; }

    public IEnumerable<TrackerCell> Cells => Rows.SelectMany(r => r.Cells);

    /// <summary>Cells that wait for somebody: those that wait for a person of this product first, then the longest late.</summary>
    public IEnumerable<TrackerCell> Waiting => Cells.Where(c => c.Waits).OrderBy(c => c.State == TrackerState.Late).ThenBy(c => c.Since).ThenBy(c => c.Force.Name, StringComparer.Ordinal);

    public int Count(Quarter quarter, TrackerState state) => Cells.Count(c => c.Quarter == quarter && c.State == state);

    /// <summary>Forces with a published return of the quarter, whatever else is under way.</summary>
    public int Published(Quarter quarter) => Cells.Count(c => c.Quarter == quarter && c.PublishedNumber is not null);
}
