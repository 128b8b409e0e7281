using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>Outcomes of a force and of the nation as a reader may see them.</summary>
public static class OutcomeFigures
{
    private static readonly Count Suppressed = Count.Missing(MissingReason.Suppressed);

    /// <summary>How many outcomes were of a kind, and of how many. Where small cells are hidden they are told of financial years and of the kinds that pages name, and a row with a small part is hidden whole; of quarters as <see cref="OutcomeQuarters"/> says.</summary>
    public static (Count Part, Count Total) Of(LoadedCollection collection, OutcomeBasis basis, OffenceSelection selection, Force force, Period period, Func<Outcome, bool> which)
    {
        if (!collection.View.Reader.MayRead(force.Code) || !IsTold(collection, selection, force, period))
        {
            return (Count.NotSupplied, Count.NotSupplied);
        }

        var part = collection.Outcomes.Over(basis, selection, force.Code, period, which);
        var total = collection.Outcomes.Over(basis, selection, force.Code, period, o => OutcomeCube.IsInTotal(basis, o));
        if (part.IsMissing || !collection.View.SuppressesSmallCellsOf(force.Code))
        {
            return (part, total);
        }

        if (!period.IsYear)
        {
            return OutcomeQuarters.Shows(collection, basis, selection, force.Code, period.Last, which) ? (part, total) : (Suppressed, Suppressed);
        }

        if (collection.View.HidesForces(selection) || !IsFinancialYear(period) || collection.OutcomePattern.HidesRow(basis, selection, force.Code, period))
        {
            return (Suppressed, Suppressed);
        }

        return (OutcomeColumns.Of(basis, which) is null || SuppressedCells.IsSmall(part) ? Suppressed : part, total);
    }

    /// <summary>The nation's outcomes of a kind. Where small cells are hidden they are those of the forces that supplied the whole financial year.</summary>
    public static Count National(LoadedCollection collection, OutcomeBasis basis, OffenceSelection selection, Period period, Func<Outcome, bool> which)
    {
        if (!collection.View.SuppressesSmallCells)
        {
            return collection.Outcomes.National(basis, selection, period, which);
        }

        if (collection.Outcomes.National(basis, selection, period, which).IsMissing)
        {
            return Count.NotSupplied;
        }

        if (!OutcomeColumns.Selections.Contains(selection) || !IsFinancialYear(period) || OutcomeColumns.Of(basis, which) is not { } columns || collection.OutcomePattern.HidesNation(basis, selection, period, columns))
        {
            return Suppressed;
        }

        var counts = collection.Cube.Forces
            .Where(f => !collection.Cube.Over(selection, f, period).IsMissing)
            .Select(f => collection.Outcomes.Over(basis, selection, f, period, which).Known)
            .OfType<long>()
            .ToList();
        return counts.Count == 0 ? Count.NotSupplied : Count.Of(counts.Sum());
    }

    private static bool IsFinancialYear(Period period) => period is { IsYear: true, Last.Number: 4 };

    /// <summary>A force that cannot tell a theme cannot tell the theme's outcomes either.</summary>
    private static bool IsTold(LoadedCollection collection, OffenceSelection selection, Force force, Period period) =>
        selection.Kind is not SelectionKind.Theme || !collection.Cube.Over(selection, force.Code, period).IsMissing;
}
