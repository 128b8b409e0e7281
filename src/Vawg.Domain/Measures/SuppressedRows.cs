using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>Finds what has to be hidden of a table whose rows are forces and whose columns are parts of one total, as of outcomes: where a part of a row is hidden the whole row is, so that no part follows from the others.</summary>
public static class SuppressedRows
{
    /// <summary>What is hidden of each column.</summary>
    /// <param name="selection">What the table is of.</param>
    /// <param name="columns">For each column its counts in the publication before and now, and what was hidden of it before.</param>
    /// <param name="within">The columns of a selection that lies within this one, with what is hidden of them.</param>
    public static IReadOnlyList<SuppressedCells> Find(
        OffenceSelection selection,
        IReadOnlyList<(FigureCube? Before, FigureCube Now, SuppressedCells Past)> columns,
        Func<OffenceSelection, IReadOnlyList<(FigureCube Now, SuppressedCells Hidden)>> within)
    {
        var hidden = columns.SelectMany(c => c.Now.Forces.SelectMany(f => c.Now.Quarters.Where(q => SuppressedCells.IsSmall(c.Now.At(selection, f, q))).Select(q => (f, q.Index)))).ToHashSet();
        hidden.UnionWith(Nesting.All.Where(n => n.Whole == selection).SelectMany(n => Tight(selection, columns.Select(c => c.Now).ToList(), n.Parts.Select(p => (p, within(p))).ToList())));
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

    /// <summary>Rows that hold a hidden row of a part and, in some column, so little beside all parts that it would tell that row: what is hidden must have room to be larger.</summary>
    private static IEnumerable<(ForceCode Force, int Quarter)> Tight(OffenceSelection selection, List<FigureCube> columns, List<(OffenceSelection Selection, IReadOnlyList<(FigureCube Now, SuppressedCells Hidden)> Columns)> parts) =>
        from force in columns[0].Forces
        from quarter in columns[0].Quarters
        where parts.Exists(p => p.Columns.Any(c => c.Hidden.HidesQuarter(force, quarter)))
        where columns.Where((column, i) => column.At(selection, force, quarter).Known is { } whole
            && whole - parts.Sum(p => p.Columns[i].Now.At(p.Selection, force, quarter).Known ?? 0) < SuppressedCells.SmallestShown).Any()
        select (force, quarter.Index);
}
