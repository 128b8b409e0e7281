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
    private static readonly string[] Selections = [.. SuppressionPattern.Selections.Select(s => s.Text)];

    /// <summary>The counts of a collection of which single forces are shown; null when it holds none.</summary>
    public static async Task<FigureCube?> CountsAsync(VawgDbContext context, Collection collection, int publication, CancellationToken cancellationToken)
    {
        var rows = await context.PreparedFigures.AsNoTracking()
            .Where(p => p.Collection == collection && Selections.Contains(p.Selection))
            .Select(p => new { p.Selection, p.ForceCode, p.Quarter, p.Count, p.Missing })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return null;
        }

        var builder = new FigureCubeBuilder(
            collection,
            publication,
            default,
            Quarter.FromIndex(rows.Min(r => r.Quarter)),
            Quarter.FromIndex(rows.Max(r => r.Quarter)),
            rows.Select(r => ForceCode.Parse(r.ForceCode)),
            Selections);
        foreach (var row in rows)
        {
            builder.Set(row.Selection, ForceCode.Parse(row.ForceCode), row.Quarter, row.Count is { } count ? Count.Of(count) : Count.Missing((MissingReason)row.Missing!.Value));
        }

        return builder.Build();
    }

    /// <summary>What is hidden beside the figures that are published; of figures published before anything was stored, what a first publication hides.</summary>
    public static async Task<SuppressionPattern> PatternAsync(VawgDbContext context, FigureCube published, CancellationToken cancellationToken)
    {
        var stored = await context.HiddenFigures.AsNoTracking().Where(h => h.Collection == published.Collection).ToListAsync(cancellationToken);
        return stored.Count == 0 ? SuppressionPattern.First(published) : SuppressionPattern.Stored(stored.Where(h => !OutcomePattern.IsKey(h.Selection)).Select(FigureOf));
    }

    /// <summary>The same of outcomes.</summary>
    public static async Task<OutcomePattern> OutcomePatternAsync(VawgDbContext context, FigureCube published, OutcomeCube outcomes, CancellationToken cancellationToken)
    {
        var stored = await context.HiddenFigures.AsNoTracking().Where(h => h.Collection == published.Collection).ToListAsync(cancellationToken);
        return stored.Count == 0 ? OutcomePattern.First(published, outcomes) : OutcomePattern.Stored(stored.Where(h => OutcomePattern.IsKey(h.Selection)).Select(FigureOf));
    }

    /// <summary>What is shown and hidden before a publication; null when nothing is published.</summary>
    public static async Task<PublishedFigures?> ReadAsync(Publication publication, CancellationToken cancellationToken)
    {
        var state = await publication.Context.Collections.AsNoTracking().SingleOrDefaultAsync(c => c.Collection == publication.Collection, cancellationToken);
        if (await CountsAsync(publication.Context, publication.Collection, state?.Publication ?? 0, cancellationToken) is not { } counts)
        {
            return null;
        }

        var outcomes = await OutcomeCube.LoadAsync(publication.Context, publication.Collection, cancellationToken);
        return new PublishedFigures(
            counts,
            await PatternAsync(publication.Context, counts, cancellationToken),
            outcomes,
            await OutcomePatternAsync(publication.Context, counts, outcomes, cancellationToken));
    }

    /// <summary>Stores what the figures now in place have to hide, in the publication that brought them.</summary>
    public static async Task ReplaceAsync(Publication publication, PublishedFigures? before, CancellationToken cancellationToken)
    {
        if (await CountsAsync(publication.Context, publication.Collection, (before?.Counts.Publication ?? 0) + 1, cancellationToken) is not { } now)
        {
            return;
        }

        var outcomes = await OutcomeCube.LoadAsync(publication.Context, publication.Collection, cancellationToken);
        var pattern = before?.Pattern.After(before.Counts, now) ?? SuppressionPattern.First(now);
        var outcomePattern = before?.OutcomePattern.After((before.Counts, before.Outcomes), (now, outcomes)) ?? OutcomePattern.First(now, outcomes);
        var hidden = pattern.Figures().Concat(outcomePattern.Figures()).Select(f => StoredOf(publication.Collection, f)).ToList();
        await publication.Context.HiddenFigures.Where(h => h.Collection == publication.Collection).ExecuteDeleteAsync(cancellationToken);
        await publication.WriteAsync(BulkTables.HiddenFigures, hidden, null, cancellationToken);
    }

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
