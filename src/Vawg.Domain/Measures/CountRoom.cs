using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>How much a count of a force and quarter could differ beside the counts that hold it and that it holds.</summary>
/// <param name="now">The figures to be published.</param>
/// <param name="selection">What is counted.</param>
/// <param name="past">What was hidden of a selection in the publication before.</param>
/// <param name="wholes">What is hidden now of the selections that hold this one.</param>
internal sealed class CountRoom(FigureCube now, OffenceSelection selection, Func<OffenceSelection, SuppressedCells> past, Func<OffenceSelection, SuppressedCells> wholes)
{
    private readonly List<Nesting> _nestings = Nesting.All.Where(n => n.Whole == selection || n.Parts.Contains(selection)).ToList();

    /// <summary>By how much it could be smaller and larger while the others are what they are.</summary>
    public (long Below, long Above) Of(ForceCode force, Quarter quarter)
    {
        var below = Math.Max(0, now.At(selection, force, quarter).Known ?? 0);
        var above = int.MaxValue / 2L;
        foreach (var nesting in _nestings)
        {
            if (nesting.Rest(now, force, quarter) is { } rest)
            {
                (below, above) = nesting.Whole == selection ? (Math.Min(below, rest), above) : (below, Math.Min(above, rest));
            }
        }

        return (below, above);
    }

    /// <summary>How much larger it could be where a count that holds it is hidden and could be larger, other forces' being smaller; not at all where a year that is shown adds them up.</summary>
    public long WithWhole(ForceCode force, Quarter quarter, int since)
    {
        if (_nestings.Find(n => n.Whole != selection) is not { } nesting
            || wholes(nesting.Whole) is not { Figures.Count: > 0 } whole
            || whole.Quarter(force, quarter) is not { } cell
            || (cell.Since ?? now.Publication) > since
            || !whole.IsFree(force, quarter))
        {
            return 0;
        }

        var others = now.Forces.Where(f => f != force)
            .Select(f => whole.Quarter(f, quarter))
            .OfType<HiddenFigure>()
            .Where(o => o.Since == cell.Since && whole.IsFree(o.Force!.Value, quarter));
        return Math.Min(cell.Above, others.Sum(o => o.Below));
    }

    /// <summary>Whether it may be hidden to protect another: what is shown of the counts that hold it and that it holds must not tell it within five.</summary>
    public bool CanDiffer(ForceCode force, Quarter quarter) => Of(force, quarter) is var (below, above) && below + above >= SuppressedCells.SmallestShown;

    /// <summary>Whether a small or hidden count lies within it with so little beside that it would tell that count.</summary>
    public bool HoldsTightly(ForceCode force, Quarter quarter) => _nestings.Exists(n => n.Whole == selection
        && n.Rest(now, force, quarter) is { } rest
        && n.Parts.Any(p => now.At(p, force, quarter) is { Known: { } part } count && part + rest < SuppressedCells.SmallestShown
            && (SuppressedCells.IsSmall(count) || past(p).HidesQuarter(force, quarter))));

    /// <summary>Whether it lies within a count of zero, so that it is known whatever is hidden.</summary>
    public bool IsNothing(ForceCode force, Quarter quarter) => _nestings.Exists(n => n.Whole != selection && now.At(n.Whole, force, quarter).Known == 0);
}
