using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>Outcomes of a force as a reader may see them.</summary>
public static class OutcomeFigures
{
    /// <summary>How many outcomes were of a kind, and of how many; a small part or total is suppressed where the collection is not public, and so is a part that leaves a small rest.</summary>
    public static (Count Part, Count Total) Of(LoadedCollection collection, OutcomeBasis basis, OffenceSelection selection, Force force, Period period, Func<Outcome, bool> which)
    {
        if (!collection.View.Reader.MayRead(force.Code) || !IsTold(collection, selection, force, period))
        {
            return (Count.NotSupplied, Count.NotSupplied);
        }

        var part = collection.Outcomes.Over(basis, selection, force.Code, period, which);
        var total = collection.Outcomes.Over(basis, selection, force.Code, period, o => OutcomeCube.IsInTotal(basis, o));
        var hides = collection.View.SuppressesSmallCellsOf(force.Code);
        if (hides && (SuppressedCells.IsSmall(total) || SuppressedCells.IsSmall(part) || (part.Known is { } p && total.Known is { } t && SuppressedCells.IsSmall(Count.Of(t - p)))))
        {
            var suppressed = Count.Missing(MissingReason.Suppressed);
            return (suppressed, SuppressedCells.IsSmall(total) ? suppressed : total);
        }

        return (part, total);
    }

    /// <summary>A force that cannot tell a theme cannot tell the theme's outcomes either.</summary>
    private static bool IsTold(LoadedCollection collection, OffenceSelection selection, Force force, Period period) =>
        selection.Kind is not SelectionKind.Theme || !collection.Cube.Over(selection, force.Code, period).IsMissing;
}
