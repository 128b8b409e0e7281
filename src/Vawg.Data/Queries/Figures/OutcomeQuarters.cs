using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>
/// Which quarterly outcomes of a force the general reader is told, so that a trend can be drawn: those under 15, under 16 and the rest, of a financial year that is whole and told,
/// and in which none of the three was small in any quarter. The nation's quarters are the sum of the forces that are told, so nothing follows from them.
/// </summary>
internal static class OutcomeQuarters
{
    private static readonly Func<Outcome, bool>[] Parts = [OutcomeKinds.Fifteen, OutcomeKinds.Sixteen, static o => !OutcomeKinds.FifteenAndSixteen(o)];

    public static bool Shows(LoadedCollection collection, OutcomeBasis basis, OffenceSelection selection, ForceCode force, Quarter quarter, Func<Outcome, bool> which)
    {
        var year = Period.FinancialYear(quarter.FinancialYear);
        if (collection.View.HidesForces(selection) || year.Last > collection.Cube.Last || year.First < collection.Cube.First || !IsOfParts(basis, which)
            || collection.OutcomePattern.HidesRow(basis, selection, force, year))
        {
            return false;
        }

        return year.Quarters.All(q => Parts.All(part => IsLarge(collection.Outcomes.Over(basis, selection, force, Period.Of(q), o => OutcomeCube.IsInTotal(basis, o) && part(o)))));
    }

    /// <summary>Whether what is asked for is a sum of the three parts.</summary>
    private static bool IsOfParts(OutcomeBasis basis, Func<Outcome, bool> which) => Parts.All(part =>
    {
        var of = Outcomes.All.Where(o => OutcomeCube.IsInTotal(basis, o) && part(o)).ToList();
        return of.TrueForAll(o => which(o)) || of.TrueForAll(o => !which(o));
    });

    private static bool IsLarge(Count count) => !count.IsMissing && !SuppressedCells.IsSmall(count);
}
