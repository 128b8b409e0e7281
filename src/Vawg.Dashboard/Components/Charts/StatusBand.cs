namespace Vawg.Dashboard.Components.Charts;

/// <summary>A row of cells above a trend, one to a point, that says how far something was at the time.</summary>
/// <param name="Name">"Status of A8".</param>
/// <param name="Cells">One to each point of the trend.</param>
public sealed record StatusBand(string Name, IReadOnlyList<StatusBandCell> Cells)
{
    /// <summary>The cells at which a new status begins.</summary>
    public IEnumerable<(int Point, string Word)> Starts => Cells
        .Select((c, i) => (Point: i, c.Word))
        .Where(c => c.Point == 0 || Cells[c.Point - 1].Word != c.Word);
}
