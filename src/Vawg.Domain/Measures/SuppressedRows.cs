namespace Vawg.Domain.Measures;

/// <summary>Finds what has to be hidden of a table whose rows are forces and whose columns are parts of one total, as of outcomes: where a part of a row is hidden the whole row is, so that no part follows from the others.</summary>
public static class SuppressedRows
{
    /// <summary>What is hidden of each column.</summary>
    /// <param name="selection">What the table is of.</param>
    /// <param name="columns">For each column its counts in the publication before and now, and what was hidden of it before.</param>
    public static IReadOnlyList<SuppressedCells> Find(OffenceSelection selection, IReadOnlyList<(FigureCube? Before, FigureCube Now, SuppressedCells Past)> columns)
    {
        var hidden = columns.SelectMany(c => c.Now.Forces.SelectMany(f => c.Now.Quarters.Where(q => SuppressedCells.IsSmall(c.Now.At(selection, f, q))).Select(q => (f, q.Index)))).ToHashSet();
        while (true)
        {
            var found = columns
                .Select(c => new SuppressionSearch(c.Before, c.Now, selection, _ => c.Past, _ => SuppressedCells.None) { AlsoHides = (force, quarter) => hidden.Contains((force, quarter.Index)) }.Find())
                .ToList();
            var rows = found.SelectMany(c => c.Figures).Where(f => f is { Force: not null, Period.IsYear: false }).Select(f => (Force: f.Force!.Value, f.Period.Last.Index)).ToList();
            var before = hidden.Count;
            hidden.UnionWith(rows);
            if (hidden.Count == before)
            {
                return found;
            }
        }
    }
}
