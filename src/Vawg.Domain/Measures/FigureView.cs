using Vawg.Domain.Comparison;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>The figures of a collection as one kind of reader may see them. Everything that is shown is computed from this view, so that a hidden count cannot reach a page by way of a rate, a total or a chart.</summary>
/// <param name="cube">The figures.</param>
/// <param name="reader">Who reads.</param>
/// <param name="pattern">What the general reader does not see; what a first publication has to hide when there is none.</param>
public sealed class FigureView(FigureCube cube, Reader reader, SuppressionPattern? pattern = null)
{
    private static readonly Count Suppressed = Count.Missing(MissingReason.Suppressed);

    public FigureCube Cube { get; } = cube;

    public Reader Reader { get; } = reader;

    /// <summary>What the general reader does not see of a collection that is not public.</summary>
    public SuppressionPattern Pattern { get; } = pattern ?? SuppressionPattern.First(cube);

    /// <summary>Whether small counts are hidden from this reader, but for those of the own force.</summary>
    public bool SuppressesSmallCells => Reader.Audience == Audience.General && !Cube.Collection.IsPublic();

    /// <summary>The count of a quarter as this reader may see it.</summary>
    public Count At(OffenceSelection selection, ForceCode force, Quarter quarter) => Seen(force, selection, Cube.At(selection, force, quarter), Period.Of(quarter));

    /// <summary>The count of a period as this reader may see it.</summary>
    public Count Over(OffenceSelection selection, ForceCode force, Period period) =>
        period.IsYear ? Seen(force, selection, Cube.Over(selection, force, period), period) : At(selection, force, period.Last);

    /// <summary>The nation's count over the force-quarters that were supplied, and how many were; suppressed where it would tell the count of a force. An overlap of themes is refused: it is protected within a force only.</summary>
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

        var isHidden = SuppressesSmallCells && (Withholds(selection) || Pattern.Of(selection).HidesNation(period));
        return new NationalCount(!supplied.Exists(s => s.Quarters > 0) ? Count.NotSupplied : isHidden ? Suppressed : Count.Of(sum), period, supplied);
    }

    /// <summary>
    /// The nation's counts of a period and of the year before over the force-quarters that both have, so that a change is never a change of coverage; null when there are none.
    /// In a quarter of which one year has a hidden force that the other has not, or has a hidden national figure, every hidden force is left out, or the difference from the national total would be its count.
    /// A reader of one force who is among them is told nothing of that: what is left out, less the own count, would be that of the others.
    /// </summary>
    public (long Now, long Before)? NationalLikeForLike(OffenceSelection selection, Period period)
    {
        RefuseOverlap(selection);
        (long Now, long Before)? sums = null;
        foreach (var quarter in period.Quarters)
        {
            var before = quarter - 4;
            var pairs = Cube.Forces.Select(f => (Force: f, Now: Cube.At(selection, f, quarter).Known, Before: Cube.At(selection, f, before).Known)).ToList();
            bool IsHidden(ForceCode force) => HidesForces(selection) || Pattern.Of(selection).HidesQuarter(force, quarter) || Pattern.Of(selection).HidesQuarter(force, before);
            var leavesOutHidden = SuppressesSmallCells
                && (Withholds(selection)
                    || Pattern.Of(selection).HidesNation(Period.Of(quarter))
                    || Pattern.Of(selection).HidesNation(Period.Of(before))
                    || pairs.Exists(p => p.Now is null != p.Before is null && IsHidden(p.Force)));
            if (leavesOutHidden && Reader.OwnForce is { } own && IsHidden(own))
            {
                return null;
            }

            foreach (var pair in pairs.Where(p => !leavesOutHidden || !IsHidden(p.Force)))
            {
                if (pair is { Now: { } now, Before: { } earlier })
                {
                    sums = ((sums?.Now ?? 0) + now, (sums?.Before ?? 0) + earlier);
                }
            }
        }

        return sums;
    }

    /// <summary>Shares of a selection's count over the quarters of one series. The own force has none where others do not see it: what its share is of would tell the other hidden ones.</summary>
    public LikeForLikeShares Shares(OffenceSelection selection, IReadOnlyList<Quarter> quarters) => new(
        quarters,
        Cube.Forces.ToDictionary(f => f, f => (IReadOnlyList<Count>)quarters.Select(q => Cube.At(selection, f, q)).ToList()),
        Cube.Forces.Where(f => SuppressesSmallCells && quarters.Any(q => IsHidden(selection, f, Period.Of(q)))).ToHashSet());

    /// <summary>Whether small counts of a force are hidden from this reader.</summary>
    public bool SuppressesSmallCellsOf(ForceCode force) => SuppressesSmallCells && force != Reader.OwnForce;

    /// <summary>Whether the count of a force's quarter is hidden from this reader whatever it is now: also where it was withdrawn, since what it was stays hidden.</summary>
    public bool Hides(OffenceSelection selection, ForceCode force, Quarter quarter) => SuppressesSmallCellsOf(force) && IsHidden(selection, force, Period.Of(quarter));

    /// <summary>Whether this reader sees no figure of any single force of a selection but the own one: the most sensitive items, and groups, subgroups and single offences.</summary>
    public bool HidesForces(OffenceSelection selection) => SuppressesSmallCells && (SensitiveItems.Hold(selection) || Withholds(selection));

    /// <summary>
    /// Whether this reader is given figures of a selection in a period that the general reader is not, which is to be recorded each time.
    /// </summary>
    public bool OpensSmallCells(OffenceSelection selection, Force? force, Period period)
    {
        if (Cube.Collection.IsPublic() || (SuppressesSmallCells && Reader.OwnForce is null))
        {
            return false;
        }

        var forces = force is not null ? [force.Code] : Cube.Forces;
        return forces.Any(f => Reader.MayRead(f) && !SuppressesSmallCellsOf(f) && (Withholds(selection) || period.Quarters.Any(q => IsOpened(selection, f, q))));
    }

    private bool IsOpened(OffenceSelection selection, ForceCode force, Quarter quarter) =>
        Cube.At(selection, force, quarter).Known is not null && Pattern.Of(selection).HidesQuarter(force, quarter);

    /// <summary>Groups and their parts add up in too many ways to be shown of a force, or of the nation from one publication to the next.</summary>
    private bool Withholds(OffenceSelection selection) =>
        !Cube.Collection.IsPublic() && selection.Kind is (SelectionKind.Group or SelectionKind.Subgroup or SelectionKind.Offence);

    /// <summary>A force outside the reader's scope answers as if it had supplied nothing, so that its coverage is not told either.</summary>
    private Count Seen(ForceCode force, OffenceSelection selection, Count count, Period period)
    {
        if (!Reader.MayRead(force))
        {
            return Count.NotSupplied;
        }

        return !count.IsMissing && SuppressesSmallCellsOf(force) && (SuppressedCells.IsSmall(count) || IsHidden(selection, force, period)) ? Suppressed : count;
    }

    private bool IsHidden(OffenceSelection selection, ForceCode force, Period period) => selection.Kind switch
    {
        SelectionKind.Overlap => HidesOverlap(selection, force, period),
        _ when period.IsYear => HidesForces(selection) || Pattern.Of(selection).HidesYear(force, period.Last),
        _ => HidesForces(selection) || Pattern.Of(selection).HidesQuarter(force, period.Last),
    };

    /// <summary>What two themes share is told by financial year alone, so that nothing follows from years that differ by a quarter, and of themes whose own figures are told.</summary>
    private bool HidesOverlap(OffenceSelection selection, ForceCode force, Period period)
    {
        var overlap = new SuppressedOverlap(Cube, selection, force);
        return !period.IsYear || period.Last.Number != 4 || overlap.Themes.Any(t => IsHidden(t, force, period)) || overlap.HidesYear(period, q => overlap.Themes.All(t => !IsHidden(t, force, Period.Of(q))));
    }

    private static void RefuseOverlap(OffenceSelection selection)
    {
        if (selection.Kind == SelectionKind.Overlap)
        {
            throw new ArgumentException($"{selection} is an overlap of themes, which is told of a force alone.", nameof(selection));
        }
    }
}
