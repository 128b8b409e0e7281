using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Returns;

namespace Vawg.Data.Publishing;

/// <summary>Replaces prepared outcomes and keeps what they were.</summary>
internal static class PreparedOutcomeStore
{
    /// <summary>Replaces the outcomes of an open data table's quarters; returns how many published counts changed.</summary>
    public static async Task<int> ReplaceAsync(Publication publication, DataSetVersion version, OutcomeTotals totals, CancellationToken cancellationToken)
    {
        var all = Published(publication);
        var touched = all.Where(p => p.Quarter >= version.FirstQuarter && p.Quarter <= version.LastQuarter);
        var heldBefore = await HeldAsync(all, cancellationToken);
        var heldAfter = await HeldAsync(all.Where(p => p.Quarter < version.FirstQuarter || p.Quarter > version.LastQuarter), cancellationToken);
        heldAfter.UnionWith(totals.Held);
        var restated = new List<Restatement>();
        // A quarter at a time: a table of ten years has a million counts.
        foreach (var quarter in Enumerable.Range(version.FirstQuarter!.Value, version.LastQuarter!.Value - version.FirstQuarter.Value + 1))
        {
            var before = new OutcomeCells(await touched.Where(p => p.Quarter == quarter).ToListAsync(cancellationToken), heldBefore);
            restated.AddRange(before.RestatedBy(new OutcomeCells(totals.Counts(version.Id, quarter), heldAfter), version.Id));
        }

        await touched.ExecuteDeleteAsync(cancellationToken);
        await publication.WriteAsync(BulkTables.PreparedOutcomes, totals.Counts(version.Id), null, cancellationToken);
        await publication.WriteAsync(BulkTables.Restatements, restated, null, cancellationToken);
        return restated.Count;
    }

    /// <summary>Adds the outcomes of some returns, in the place of those that the superseding ones among them had before.</summary>
    public static async Task ReplaceAsync(Publication publication, IReadOnlyList<PreparedOutcome> outcomes, IReadOnlyList<(ForceReturn Return, int Id)> superseding, CancellationToken cancellationToken)
    {
        var now = outcomes.ToLookup(o => o.VersionId);
        foreach (var (later, id) in superseding)
        {
            var all = Published(publication);
            var touched = all.Where(p => p.ForceCode == later.Force.Text && p.Quarter == later.Quarter.Index);
            var heldBefore = await HeldAsync(all, cancellationToken);
            var before = new OutcomeCells(await touched.ToListAsync(cancellationToken), heldBefore);
            await touched.ExecuteDeleteAsync(cancellationToken);
            var heldAfter = await HeldAsync(all, cancellationToken);
            heldAfter.UnionWith(outcomes.Select(o => o.Selection));
            var after = new OutcomeCells(now[id], heldAfter);
            var restated = before.IsEmpty && await WithdrawnCounts.AreAsync(publication, RestatedKind.Outcomes, later.Force.Text, later.Quarter.Index, cancellationToken)
                ? after.RestatedFromMissing(id)
                : before.RestatedBy(after, id);
            await publication.WriteAsync(BulkTables.Restatements, restated, null, cancellationToken);
        }

        await publication.WriteAsync(BulkTables.PreparedOutcomes, outcomes, null, cancellationToken);
    }

    /// <summary>Removes the outcomes of a withdrawn return; each that was known is a restatement to missing.</summary>
    public static async Task RemoveAsync(Publication publication, int versionId, CancellationToken cancellationToken)
    {
        var all = Published(publication);
        var touched = all.Where(p => p.VersionId == versionId);
        var before = new OutcomeCells(await touched.ToListAsync(cancellationToken), await HeldAsync(all, cancellationToken));
        await touched.ExecuteDeleteAsync(cancellationToken);
        await publication.WriteAsync(BulkTables.Restatements, before.RestatedBy(new OutcomeCells([], new HashSet<string>(StringComparer.Ordinal)), versionId, isWithdrawal: true), null, cancellationToken);
    }

    private static IQueryable<PreparedOutcome> Published(Publication publication) =>
        publication.Context.PreparedOutcomes.AsNoTracking().Where(p => p.Collection == publication.Collection);

    private static async Task<HashSet<string>> HeldAsync(IQueryable<PreparedOutcome> outcomes, CancellationToken cancellationToken) =>
        (await outcomes.Select(p => p.Selection).Distinct().ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
}
