using System.Collections.Concurrent;
using Vawg.Domain.Comparison;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>The figures of a collection as one kind of reader may see them. Everything that is shown is computed from this view, so that a hidden count cannot reach a page by way of a rate, a total or a chart.</summary>
public sealed class FigureView(FigureCube cube, Reader reader)
{
    private readonly ConcurrentDictionary<string, SuppressedCells> _suppressed = new(StringComparer.Ordinal);

    public FigureCube Cube { get; } = cube;

    public Reader Reader { get; } = reader;

    private bool SuppressesSmallCells => Reader.Audience == Audience.General && !Cube.Collection.IsPublic();

    /// <summary>The count of a quarter as this reader may see it.</summary>
    public Count At(OffenceSelection selection, ForceCode force, Quarter quarter)
    {
        var count = Cube.At(selection, force, quarter);
        return Seen(force, count, () => HidesQuarters(selection, force));
    }

    /// <summary>The count of a period as this reader may see it.</summary>
    public Count Over(OffenceSelection selection, ForceCode force, Period period)
    {
        if (!period.IsYear)
        {
            return At(selection, force, period.Last);
        }

        var count = Cube.Over(selection, force, period);
        return Seen(force, count, () => HidesYear(selection, force, period.Last));
    }

    /// <summary>The nation's count over the force-quarters that were supplied, and how many were. An overlap of themes is refused: it is protected within a force only.</summary>
    public NationalCount National(OffenceSelection selection, Period period)
    {
        RefuseOverlap(selection);
        long sum = 0;
        var supplied = new List<(ForceCode Force, int Quarters)>();
        foreach (var force in Cube.Forces)
        {
            var quarters = 0;
            foreach (var quarter in period.Quarters)
            {
                if (Cube.At(selection, force, quarter).Known is { } count)
                {
                    sum += count;
                    quarters++;
                }
            }

            supplied.Add((force, quarters));
        }

        return new NationalCount(supplied.Exists(s => s.Quarters > 0) ? Count.Of(sum) : Count.NotSupplied, period, supplied);
    }

    /// <summary>
    /// The nation's counts of a period and of the year before over the force-quarters that both have, so that a change is never a change of coverage; null when there are none.
    /// In a quarter that a hidden force has in one year alone every hidden force is left out, or the difference from the national total would be its count.
    /// </summary>
    public (long Now, long Before)? NationalLikeForLike(OffenceSelection selection, Period period)
    {
        RefuseOverlap(selection);
        (long Now, long Before)? sums = null;
        foreach (var quarter in period.Quarters)
        {
            var pairs = Cube.Forces.Select(f => (Force: f, Now: Cube.At(selection, f, quarter).Known, Before: Cube.At(selection, f, quarter - 4).Known)).ToList();
            var leavesOutHidden = SuppressesSmallCells && pairs.Exists(p => p.Now is null != p.Before is null && Suppressed(selection).HidesQuarters(p.Force));
            foreach (var pair in pairs.Where(p => !leavesOutHidden || !Suppressed(selection).HidesQuarters(p.Force)))
            {
                if (pair is { Now: { } now, Before: { } before })
                {
                    sums = ((sums?.Now ?? 0) + now, (sums?.Before ?? 0) + before);
                }
            }
        }

        return sums;
    }

    /// <summary>Shares of a selection's count over the quarters of one series.</summary>
    public LikeForLikeShares Shares(OffenceSelection selection, IReadOnlyList<Quarter> quarters) => new(
        quarters,
        Cube.Forces.ToDictionary(f => f, f => (IReadOnlyList<Count>)quarters.Select(q => Cube.At(selection, f, q)).ToList()),
        Cube.Forces.Where(f => SuppressesSmallCellsOf(f) && Suppressed(selection).HidesQuarters(f)).ToHashSet());

    /// <summary>Whether small counts of a force are hidden from this reader.</summary>
    public bool SuppressesSmallCellsOf(ForceCode force) => SuppressesSmallCells && force != Reader.OwnForce;

    /// <summary>A force outside the reader's scope answers as if it had supplied nothing, so that its coverage is not told either.</summary>
    private Count Seen(ForceCode force, Count count, Func<bool> isSuppressed)
    {
        if (!Reader.MayRead(force))
        {
            return Count.NotSupplied;
        }

        return !count.IsMissing && SuppressesSmallCellsOf(force) && isSuppressed()
            ? Count.Missing(MissingReason.Suppressed)
            : count;
    }

    private bool HidesQuarters(OffenceSelection selection, ForceCode force)
    {
        if (selection.Kind != SelectionKind.Overlap)
        {
            return Suppressed(selection).HidesQuarters(force);
        }

        var overlap = new SuppressedOverlap(Cube, selection, force);
        return overlap.Themes.Any(t => Suppressed(t).HidesQuarters(force)) || overlap.HidesQuarters();
    }

    private bool HidesYear(OffenceSelection selection, ForceCode force, Quarter last)
    {
        if (selection.Kind != SelectionKind.Overlap)
        {
            return Suppressed(selection).HidesYear(force, last);
        }

        var overlap = new SuppressedOverlap(Cube, selection, force);
        return overlap.Themes.Any(t => Suppressed(t).HidesYear(force, last)) || overlap.HidesYear(last);
    }

    private static void RefuseOverlap(OffenceSelection selection)
    {
        if (selection.Kind == SelectionKind.Overlap)
        {
            throw new ArgumentException($"{selection} is an overlap of themes, which is told of a force alone.", nameof(selection));
        }
    }

    private SuppressedCells Suppressed(OffenceSelection selection) =>
        _suppressed.GetOrAdd(selection.Text, static (_, state) => SuppressedCells.Of(state.Cube, state.selection), (Cube, selection));
}
