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
        if (!collection.View.Reader.MayRead(force.Code))
        {
            return (Count.NotSupplied, Count.NotSupplied);
        }

        var part = collection.Outcomes.Over(basis, selection, force.Code, period, which);
        var total = collection.Outcomes.Over(basis, selection, force.Code, period, o => OutcomeCube.IsInTotal(basis, o));
        var hides = collection.View.Reader.Audience == Audience.General && !collection.Collection.IsPublic() && collection.View.Reader.OwnForce != force.Code;
        if (hides && (IsSmall(total) || IsSmall(part) || (part.Known is { } p && total.Known is { } t && t - p is > 0 and < SuppressedCells.SmallestShown)))
        {
            var suppressed = Count.Missing(MissingReason.Suppressed);
            return (suppressed, IsSmall(total) ? suppressed : total);
        }

        return (part, total);
    }

    private static bool IsSmall(Count count) => count.Known is > 0 and < SuppressedCells.SmallestShown;
}
