using System.Collections.Concurrent;

namespace Vawg.Domain.Measures;

/// <summary>
/// What the general reader does not see of a returned collection, selection by selection. It grows from publication to publication:
/// a quarter that was hidden once stays hidden, and what was shown before is taken to be known. It is therefore stored with the figures.
/// </summary>
public sealed class SuppressionPattern
{
    private readonly ConcurrentDictionary<string, SuppressedCells> _cells;
    private readonly Func<OffenceSelection, SuppressedCells> _find;

    private SuppressionPattern(IEnumerable<KeyValuePair<string, SuppressedCells>> cells, Func<OffenceSelection, SuppressedCells> find)
    {
        _cells = new ConcurrentDictionary<string, SuppressedCells>(cells, StringComparer.Ordinal);
        _find = find;
    }

    /// <summary>Selections of a returned collection of which single forces are shown; groups, subgroups and offences are withheld whole.</summary>
    public static IReadOnlyList<OffenceSelection> Selections { get; } = [OffenceSelection.AllRecordedCrime, .. Topics.Of(Collection.ForceReturns).Select(t => t.Selection)];

    /// <summary>What has to be hidden when these figures are the first that anyone sees.</summary>
    public static SuppressionPattern First(FigureCube cube) => Found(null, cube, _ => SuppressedCells.None);

    /// <summary>The small counts alone, which shows what the rest of the pattern is for. For tests: nothing that is served uses it.</summary>
    public static SuppressionPattern SmallAlone(FigureCube cube) => new([], s => SuppressionSearch.SmallAlone(cube, s));

    /// <summary>The pattern as it was stored.</summary>
    public static SuppressionPattern Stored(IEnumerable<HiddenFigure> figures) =>
        new(figures.GroupBy(f => f.Selection, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, new SuppressedCells(g))), _ => SuppressedCells.None);

    /// <summary>The pattern of the publication that follows, in which everything that this one hides stays hidden.</summary>
    /// <param name="before">The figures with which this pattern was published.</param>
    /// <param name="now">The figures to be published.</param>
    public SuppressionPattern After(FigureCube before, FigureCube now) => Found(before, now, Of);

    /// <summary>The same where the publication can change what is hidden within a reach alone; outside it this pattern stays.</summary>
    /// <param name="before">The figures with which this pattern was published, from where the reach looks from to its end.</param>
    /// <param name="now">The figures to be published, of the same quarters and forces.</param>
    /// <param name="reach">Where they may differ.</param>
    public SuppressionPattern After(FigureCube before, FigureCube now, SuppressionReach reach)
    {
        var found = After(before, now);
        return new SuppressionPattern([], s => new SuppressedCells(Of(s).Figures.Where(f => !reach.Holds(f)).Concat(found.Of(s).Figures.Where(reach.Holds))));
    }

    public SuppressedCells Of(OffenceSelection selection) => _cells.GetOrAdd(selection.Text, static (_, state) => state._find(state.selection), (_find, selection));

    /// <summary>A count that holds others is searched before them, since where it is hidden they have more room.</summary>
    private static SuppressionPattern Found(FigureCube? before, FigureCube now, Func<OffenceSelection, SuppressedCells> past)
    {
        SuppressionPattern? pattern = null;
        pattern = new SuppressionPattern([], s => new SuppressionSearch(before, now, s, past, whole => pattern!.Of(whole)).Find());
        return pattern;
    }

    /// <summary>Everything that is hidden, to be stored.</summary>
    public IEnumerable<HiddenFigure> Figures() => Selections.SelectMany(s => Of(s).Figures);
}
