using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Measures;

namespace Vawg.Data.Publishing;

/// <summary>Checks that the hidden figures that are stored cover every small or sensitive count and whatever would tell it.</summary>
internal static class HiddenFigureCheck
{
    /// <summary>A sentence for each figure that should be hidden and is not stored.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        var differences = new List<string>();
        foreach (var state in await context.Collections.AsNoTracking().Where(c => c.Collection == Collection.Demonstration || c.Collection == Collection.ForceReturns).ToListAsync(cancellationToken))
        {
            if (await PublishedCounts.AllAsync(context, state.Collection, state.Publication, cancellationToken) is { } counts)
            {
                differences.AddRange(Differences(state, counts, await HiddenFigureStore.PatternAsync(context, counts, cancellationToken)));
            }
        }

        return differences;
    }

    private static IEnumerable<string> Differences(CollectionState state, FigureCube counts, SuppressionPattern stored)
    {
        var again = stored.After(counts, counts);
        foreach (var selection in SuppressionPattern.Selections)
        {
            var held = stored.Of(selection);
            var small = counts.Forces.SelectMany(f => counts.Quarters.Select(q => (Force: f, Quarter: q)))
                .Where(c => SuppressedCells.IsSmall(counts.At(selection, c.Force, c.Quarter)) && !held.HidesQuarter(c.Force, c.Quarter))
                .Select(c => $"{c.Force}, {c.Quarter}");
            var more = again.Of(selection).Figures
                .Where(f => !held.Figures.Any(h => h.Force == f.Force && h.Period == f.Period))
                .Select(f => $"{f.Force?.Text ?? StoredHiddenFigure.Nation}, {f.Period}");
            foreach (var missing in small.Concat(more))
            {
                yield return $"{state.Collection.Name()}, {selection}, {missing}: should be hidden from the general reader and is not stored as hidden.";
            }
        }
    }
}
