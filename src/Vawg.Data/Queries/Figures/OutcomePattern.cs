using System.Collections.Concurrent;
using System.Globalization;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>Which outcomes of a returned collection the general reader does not see: whole rows of forces, and the nation's where they would tell a row. Like <see cref="SuppressionPattern"/> it grows and is stored.</summary>
public sealed class OutcomePattern
{
    private readonly ConcurrentDictionary<(OutcomeBasis, string), IReadOnlyList<SuppressedCells>> _columns = new();
    private readonly Func<OutcomeBasis, OffenceSelection, IReadOnlyList<SuppressedCells>> _find;

    private OutcomePattern(Func<OutcomeBasis, OffenceSelection, IReadOnlyList<SuppressedCells>> find) => _find = find;

    /// <summary>What has to be hidden when these outcomes are the first that anyone sees.</summary>
    public static OutcomePattern First(FigureCube figures, OutcomeCube outcomes) => Found((basis, selection) =>
        OutcomeColumns.Counts(figures, outcomes, basis, selection).Select(c => ((FigureCube?)null, c, SuppressedCells.None)).ToList());

    /// <summary>Hides nothing, which shows what the pattern is for. For tests: nothing that is served uses it.</summary>
    public static OutcomePattern Nothing { get; } = new((_, _) => []);

    public static OutcomePattern Stored(IEnumerable<HiddenFigure> figures)
    {
        var stored = figures.ToLookup(f => f.Selection, StringComparer.Ordinal);
        return new OutcomePattern((basis, selection) => Enumerable.Range(0, OutcomeColumns.Count).Select(c => new SuppressedCells(stored[Key(basis, selection, c)])).ToList());
    }

    /// <summary>Whether what is stored under a name is of outcomes.</summary>
    public static bool IsKey(string stored) => stored.Contains('|', StringComparison.Ordinal);

    /// <summary>The selection of which a name that is stored says something.</summary>
    public static string SelectionOf(string stored) => stored[..stored.IndexOf('|', StringComparison.Ordinal)];

    /// <summary>The pattern of the publication that follows.</summary>
    public OutcomePattern After((FigureCube Figures, OutcomeCube Outcomes) before, (FigureCube Figures, OutcomeCube Outcomes) now) => Found((basis, selection) =>
    {
        var earlier = OutcomeColumns.Counts(before.Figures, before.Outcomes, basis, selection);
        var later = OutcomeColumns.Counts(now.Figures, now.Outcomes, basis, selection);
        var past = Of(basis, selection);
        return later.Select((c, i) => ((FigureCube?)earlier[i], c, past[i])).ToList();
    });

    /// <summary>A theme is searched before what holds it, since its hidden rows may hide the other's.</summary>
    private static OutcomePattern Found(Func<OutcomeBasis, OffenceSelection, IReadOnlyList<(FigureCube? Before, FigureCube Now, SuppressedCells Past)>> columns)
    {
        OutcomePattern? pattern = null;
        var counted = new ConcurrentDictionary<(OutcomeBasis, string), IReadOnlyList<(FigureCube? Before, FigureCube Now, SuppressedCells Past)>>();
        pattern = new OutcomePattern((basis, selection) => SuppressedRows.Find(
            selection,
            Columns(basis, selection),
            part => Columns(basis, part).Zip(pattern!.Of(basis, part), (c, hidden) => (c.Now, hidden)).ToList()));
        return pattern;

        // A theme's columns are asked for again by whatever holds it.
        IReadOnlyList<(FigureCube? Before, FigureCube Now, SuppressedCells Past)> Columns(OutcomeBasis basis, OffenceSelection selection) => counted.GetOrAdd((basis, selection.Text), _ => columns(basis, selection));
    }

    /// <summary>Everything that is hidden, to be stored.</summary>
    public IEnumerable<HiddenFigure> Figures() => Figures(OutcomeColumns.Selections);

    /// <summary>What is hidden of some selections.</summary>
    public IEnumerable<HiddenFigure> Figures(IReadOnlyCollection<OffenceSelection> selections) => Enum.GetValues<OutcomeBasis>()
        .SelectMany(basis => selections.SelectMany(selection => Of(basis, selection).SelectMany((c, i) => c.Figures.Select(f => f with { Selection = Key(basis, selection, i) }))));

    /// <summary>Whether a force's outcomes of a financial year are hidden.</summary>
    public bool HidesRow(OutcomeBasis basis, OffenceSelection selection, ForceCode force, Period year) => Of(basis, selection).Any(c => c.HidesQuarter(force, year.Last));

    /// <summary>Whether the nation's outcomes of some columns are. Columns that would tell a row are told as one sum with the rest, behind which they hide; where the rest itself would, nothing is told.</summary>
    public bool HidesNation(OutcomeBasis basis, OffenceSelection selection, Period year, IReadOnlyCollection<int> columns)
    {
        var rest = OutcomeColumns.Count - 1;
        var hidden = Of(basis, selection).Select((c, i) => (Cells: c, Column: i)).Where(c => c.Cells.HidesNation(Period.Of(year.Last))).Select(c => c.Column).Append(rest).ToList();
        var asked = hidden.Distinct().Count(columns.Contains);
        return hidden.Count > 1 && (hidden.IndexOf(rest) < hidden.Count - 1 || (asked > 0 && asked < hidden.Count));
    }

    private IReadOnlyList<SuppressedCells> Of(OutcomeBasis basis, OffenceSelection selection) =>
        _columns.GetOrAdd((basis, selection.Text), static (_, state) => state._find(state.basis, state.selection), (_find, basis, selection));

    private static string Key(OutcomeBasis basis, OffenceSelection selection, int column) => string.Create(CultureInfo.InvariantCulture, $"{selection.Text}|{basis}|{column}");
}
