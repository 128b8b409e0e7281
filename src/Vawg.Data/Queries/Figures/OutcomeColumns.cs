using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>The parts of all outcomes that the general reader may be told of a returned collection: the kinds that pages name, and the rest. Whatever else is asked for is a sum of them or is not told.</summary>
internal static class OutcomeColumns
{
    private static readonly Func<Outcome, bool>[] Named = [OutcomeKinds.Charged, OutcomeKinds.OutOfCourt, OutcomeKinds.Fifteen, OutcomeKinds.Sixteen, OutcomeKinds.NoSuspect];

    public static int Count => Named.Length + 1;

    /// <summary>Selections of which outcomes are held by force.</summary>
    public static IReadOnlyList<OffenceSelection> Selections { get; } = Topics.Of(Collection.ForceReturns).Select(t => t.Selection).ToList();

    /// <summary>Whether an outcome belongs to a column, the last of which is the rest.</summary>
    public static bool Holds(int column, OutcomeBasis basis, Outcome outcome) => OutcomeCube.IsInTotal(basis, outcome)
        && (column < Named.Length ? Named[column](outcome) : !Array.Exists(Named, n => n(outcome)));

    /// <summary>The columns that a kind of outcome is the sum of; null when it is part of one.</summary>
    public static IReadOnlyList<int>? Of(OutcomeBasis basis, Func<Outcome, bool> which)
    {
        var asked = Outcomes.All.Where(which).ToHashSet();
        var columns = Enumerable.Range(0, Count).Where(c => asked.Any(o => Holds(c, basis, o))).ToList();
        return asked.SetEquals(Outcomes.All.Where(o => columns.Exists(c => Holds(c, basis, o)))) ? columns : null;
    }

    /// <summary>Each column as counts of whole financial years, which stand at their last quarter: no other period is told. A force without every quarter of a year, or that cannot tell the theme, is not in it.</summary>
    public static IReadOnlyList<FigureCube> Counts(FigureCube figures, OutcomeCube outcomes, OutcomeBasis basis, OffenceSelection selection) => Enumerable.Range(0, Count)
        .Select(column =>
        {
            var builder = new FigureCubeBuilder(figures.Collection, figures.Publication, figures.PublishedAtUtc, figures.First, figures.Last, figures.Forces, [selection.Text]);
            foreach (var year in figures.Quarters.Where(q => q.Number == 4 && q >= figures.First + 3).Select(Period.YearEnding))
            {
                foreach (var force in figures.Forces.Where(f => !figures.Over(selection, f, year).IsMissing))
                {
                    builder.Set(selection.Text, force, year.Last.Index, outcomes.Over(basis, selection, force, year, o => Holds(column, basis, o)));
                }
            }

            return builder.Build();
        })
        .ToList();
}
