using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Publishing;

/// <summary>Reads and replaces what is hidden from the general reader of a returned collection.</summary>
internal static class HiddenFigureStore
{
    /// <summary>Beyond so many lines of the table that change it is written anew.</summary>
    private const int MostReplacedApart = 500;

    /// <summary>What is hidden beside the figures that are published; of figures published before anything was stored, what a first publication hides.</summary>
    public static async Task<SuppressionPattern> PatternAsync(VawgDbContext context, FigureCube published, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(context, published.Collection, cancellationToken);
        return stored.Count == 0 ? SuppressionPattern.First(published) : SuppressionPattern.Stored(stored.Where(h => !OutcomePattern.IsKey(h.Selection)));
    }

    /// <summary>The same of outcomes.</summary>
    public static async Task<OutcomePattern> OutcomePatternAsync(VawgDbContext context, FigureCube published, OutcomeCube outcomes, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(context, published.Collection, cancellationToken);
        return stored.Count == 0 ? OutcomePattern.First(published, outcomes) : OutcomePattern.Stored(stored.Where(h => OutcomePattern.IsKey(h.Selection)));
    }

    /// <summary>What is shown and hidden before a publication, as far as that can change it; null when nothing is published.</summary>
    /// <param name="changed">The quarters of which the publication changes counts; null when they are not known.</param>
    public static async Task<PublishedFigures?> ReadAsync(Publication publication, IReadOnlyCollection<Quarter>? changed, CancellationToken cancellationToken)
    {
        var state = await publication.Context.Collections.AsNoTracking().SingleOrDefaultAsync(c => c.Collection == publication.Collection, cancellationToken);
        var hidden = await StoredAsync(publication.Context, publication.Collection, cancellationToken);
        var reach = changed is not { Count: > 0 } || hidden.Count == 0 ? HiddenReach.Everything : HiddenReach.Of(changed, hidden);
        return await PublishedCounts.LoadAsync(publication.Context, publication.Collection, state?.Publication ?? 0, reach, hidden, cancellationToken) is { } counts
            ? new PublishedFigures(counts, hidden, reach, await OutcomeCube.LoadOpenAsync(publication.Context, publication.Collection, reach.OpenTables, cancellationToken))
            : null;
    }

    /// <summary>Stores what the figures now in place have to hide, in the publication that brought them.</summary>
    public static async Task ReplaceAsync(Publication publication, PublishedFigures? before, CancellationToken cancellationToken)
    {
        var (hidden, reach) = before is null ? ([], HiddenReach.Everything) : (before.Hidden, before.Reach);
        if (await PublishedCounts.LoadAsync(publication.Context, publication.Collection, (before?.Counts.Near.Publication ?? 0) + 1, reach, hidden, cancellationToken) is not { } now)
        {
            return;
        }

        var found = (before?.After(now) ?? [.. SuppressionPattern.First(now.Near).Figures(), .. OutcomePattern.First(now.OfYears, now.Outcomes).Figures()]).ToHashSet();
        var changed = hidden.Where(f => !found.Contains(f)).Concat(found.Except(hidden)).Select(f => (f.Selection, f.Period.Last)).ToHashSet();
        var table = publication.Context.HiddenFigures.Where(h => h.Collection == publication.Collection);
        if (changed.Count > MostReplacedApart)
        {
            await table.ExecuteDeleteAsync(cancellationToken);
        }
        else
        {
            foreach (var (selection, quarter) in changed)
            {
                await table.Where(h => h.Selection == selection && h.Quarter == quarter.Index).ExecuteDeleteAsync(cancellationToken);
            }

            found.RemoveWhere(f => !changed.Contains((f.Selection, f.Period.Last)));
        }

        await publication.WriteAsync(BulkTables.HiddenFigures, found.Select(f => StoredOf(publication.Collection, f)), null, cancellationToken);
    }

    private static async Task<IReadOnlyList<HiddenFigure>> StoredAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken) =>
        [.. (await context.HiddenFigures.AsNoTracking().Where(h => h.Collection == collection).ToListAsync(cancellationToken)).Select(FigureOf)];

    private static HiddenFigure FigureOf(StoredHiddenFigure stored) => new()
    {
        Selection = stored.Selection,
        Force = stored.ForceCode == StoredHiddenFigure.Nation ? null : ForceCode.Parse(stored.ForceCode),
        Period = stored.QuarterCount == 1 ? Period.Of(Quarter.FromIndex(stored.Quarter)) : Period.YearEnding(Quarter.FromIndex(stored.Quarter)),
        Since = stored.Since,
        Below = stored.Below,
        Above = stored.Above,
    };

    private static StoredHiddenFigure StoredOf(Collection collection, HiddenFigure figure) => new()
    {
        Collection = collection,
        Selection = figure.Selection,
        ForceCode = figure.Force?.Text ?? StoredHiddenFigure.Nation,
        Quarter = figure.Period.Last.Index,
        QuarterCount = (short)figure.Period.QuarterCount,
        Since = figure.Since,
        Below = figure.Below,
        Above = figure.Above,
    };
}
