using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Measures;

namespace Vawg.Data.Publishing;

/// <summary>Prepares the figures of returns again where an earlier version of the product prepared other selections than this one knows. Published counts stay as they are, so nothing is restated.</summary>
public sealed class FigureRenewal(IDbContextFactory<VawgDbContext> contexts, TimeProvider clock)
{
    private const int ReturnsAtOnce = 43;

    private static readonly Collection[] Returned = [Collection.Demonstration, Collection.ForceReturns];

    /// <summary>Renews what needs it; returns the collections that did. All figures of a collection change together or none do.</summary>
    public async Task<IReadOnlyList<Collection>> RenewAsync(CancellationToken cancellationToken)
    {
        var renewed = new List<Collection>();
        foreach (var collection in Returned)
        {
            if (await IsBehindAsync(collection, cancellationToken))
            {
                await RenewAsync(collection, cancellationToken);
                renewed.Add(collection);
            }
        }

        return renewed;
    }

    private async Task<bool> IsBehindAsync(Collection collection, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var figures = context.PreparedFigures.AsNoTracking().Where(p => p.Collection == collection);
        if (!await figures.AnyAsync(cancellationToken))
        {
            return false;
        }

        if (!await context.PreparedSeverities.AnyAsync(p => p.Collection == collection, cancellationToken) || !await context.PreparedVictims.AnyAsync(p => p.Collection == collection, cancellationToken))
        {
            return true;
        }

        var vawg = OffenceSelection.Vawg.Text;
        if (!await context.PreparedOutcomeAges.AnyAsync(p => p.Collection == collection, cancellationToken) && await context.PreparedOutcomes.AnyAsync(p => p.Collection == collection && p.Selection == vawg, cancellationToken))
        {
            return true;
        }

        foreach (var selection in PreparedCounts.Selections)
        {
            // A look-up by key for each is quicker than reading every figure for its selection.
            if (!await figures.AnyAsync(p => p.Selection == selection, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task RenewAsync(Collection collection, CancellationToken cancellationToken)
    {
        await using var publication = await Publication.BeginAsync(contexts, collection, clock, cancellationToken);
        var versions = await publication.Context.DataSetVersions.AsNoTracking()
            .Where(v => v.Collection == collection && v.Table == DataTable.ForceReturn)
            .OrderBy(v => v.Id)
            .ToListAsync(cancellationToken);
        var counts = new PreparedCounts(collection);
        var severities = new PreparedSeverities(collection);
        var victims = new PreparedVictims(collection);
        var ages = new PreparedOutcomeAges(collection);
        await publication.Context.PreparedFigures.Where(p => p.Collection == collection).ExecuteDeleteAsync(cancellationToken);
        await publication.Context.PreparedSeverities.Where(p => p.Collection == collection).ExecuteDeleteAsync(cancellationToken);
        await publication.Context.PreparedVictims.Where(p => p.Collection == collection).ExecuteDeleteAsync(cancellationToken);
        await publication.Context.PreparedOutcomeAges.Where(p => p.Collection == collection).ExecuteDeleteAsync(cancellationToken);
        foreach (var some in versions.Chunk(ReturnsAtOnce))
        {
            var figures = new List<PreparedFigure>();
            var sums = new List<PreparedSeverity>();
            var cells = new List<PreparedVictim>();
            var outcomes = new List<PreparedOutcomeAge>();
            foreach (var version in some)
            {
                var stored = await StoredReturns.ReadAsync(publication.Context, version, cancellationToken);
                cells.AddRange(victims.Of(stored, version.Id));
                outcomes.AddRange(ages.Of(stored, version.Id));
                if (version.IsCurrent)
                {
                    figures.AddRange(counts.Figures(stored, version.Id));
                    sums.AddRange(severities.Of(stored, version.Id));
                }
            }

            await publication.WriteAsync(BulkTables.PreparedFigures, figures, null, cancellationToken);
            await publication.WriteAsync(BulkTables.PreparedSeverities, sums, null, cancellationToken);
            await publication.WriteAsync(BulkTables.PreparedVictims, cells, null, cancellationToken);
            await publication.WriteAsync(BulkTables.PreparedOutcomeAges, outcomes, null, cancellationToken);
        }

        await publication.CommitRenewedAsync(cancellationToken);
    }
}
