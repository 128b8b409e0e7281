using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Returns;

/// <summary>Which force has returned what for which quarter, over a few quarters.</summary>
public sealed record Tracker
{
    /// <summary>Oldest first, each with the day by which its returns are due; null where they are not collected.</summary>
    public required IReadOnlyList<(Quarter Quarter, DateOnly? Due)> Quarters { get; init; }

    /// <summary>Forces in the reader's scope by name, each with a cell for each quarter.</summary>
    public required IReadOnlyList<(Force Force, IReadOnlyList<TrackerCell> Cells)> Rows { get; init; }

    /// <summary>Returns of any quarter, shown or not, that were handed in and wait for somebody, longest first.</summary>
    public required IReadOnlyList<TrackerCell> InHand { get; init; }

    public IEnumerable<TrackerCell> Cells => Rows.SelectMany(r => r.Cells);

    /// <summary>Late returns of the quarters shown, by quarter, newest first.</summary>
    public IEnumerable<(Quarter Quarter, IReadOnlyList<TrackerCell> Cells)> Late =>
        Cells.Where(c => c.State == TrackerState.Late).GroupBy(c => c.Quarter).OrderByDescending(g => g.Key).Select(g => (g.Key, (IReadOnlyList<TrackerCell>)[.. g]));

    public int Count(Quarter quarter, TrackerState state) => Cells.Count(c => c.Quarter == quarter && c.State == state);

    /// <summary>Forces with a published return of the quarter, whatever else is under way.</summary>
    public int Published(Quarter quarter) => Cells.Count(c => c.Quarter == quarter && c.PublishedNumber is not null);
}
