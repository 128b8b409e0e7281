using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Reference;

namespace Vawg.Data.Publishing;

/// <summary>Replaces prepared figures of recorded offences and keeps what they were.</summary>
internal static class PreparedFigureStore
{
    /// <summary>Replaces the figures of an open data table's quarters; returns how many published figures changed.</summary>
    public static async Task<int> ReplaceAsync(Publication publication, DataSetVersion version, CrimeTotals totals, CancellationToken cancellationToken)
    {
        var touched = publication.Context.PreparedFigures
            .Where(p => p.Collection == version.Collection && p.Quarter >= version.FirstQuarter && p.Quarter <= version.LastQuarter);
        var restated = new List<Restatement>();
        await foreach (var old in touched.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var now = totals.At(old.Selection, ForceCode.Parse(old.ForceCode), old.Quarter).Known;
            if (now != old.Count)
            {
                restated.Add(RestatementOf(old, old.Count, now, version.Id));
            }
        }

        await touched.ExecuteDeleteAsync(cancellationToken);
        await publication.WriteAsync(BulkTables.PreparedFigures, totals.Figures(version.Id), null, cancellationToken);
        await publication.WriteAsync(BulkTables.Restatements, restated, null, cancellationToken);
        return restated.Count;
    }

    /// <summary>Replaces the figures of some returns; returns how many published figures changed.</summary>
    public static async Task<int> ReplaceAsync(Publication publication, IReadOnlyList<PreparedFigure> figures, CancellationToken cancellationToken)
    {
        var forces = figures.Select(f => f.ForceCode).Distinct(StringComparer.Ordinal).ToList();
        var quarters = figures.Select(f => f.Quarter).Distinct().ToList();
        var published = await publication.Context.PreparedFigures.AsNoTracking()
            .Where(p => p.Collection == publication.Collection && quarters.Contains(p.Quarter) && forces.Contains(p.ForceCode))
            .ToListAsync(cancellationToken);
        var earlier = published.ToLookup(p => (p.ForceCode, p.Quarter));
        var restated = new List<Restatement>();
        foreach (var scope in figures.GroupBy(f => (f.ForceCode, f.Quarter, f.VersionId)))
        {
            var before = earlier[(scope.Key.ForceCode, scope.Key.Quarter)].ToDictionary(p => p.Selection, StringComparer.Ordinal);
            if (before.Count == 0 && !await WithdrawnCounts.AreAsync(publication, RestatedKind.RecordedOffences, scope.Key.ForceCode, scope.Key.Quarter, cancellationToken))
            {
                continue;
            }

            var after = scope.ToDictionary(f => f.Selection, StringComparer.Ordinal);
            restated.AddRange(before.Keys.Union(after.Keys, StringComparer.Ordinal)
                .Select(s => (Any: after.GetValueOrDefault(s) ?? before[s], Old: before.Count == 0 ? null : CountOf(before, s), Now: CountOf(after, s)))
                .Where(s => s.Old != s.Now)
                .Select(s => RestatementOf(s.Any, s.Old, s.Now, scope.Key.VersionId)));
            await publication.Context.PreparedFigures
                .Where(p => p.Collection == publication.Collection && p.ForceCode == scope.Key.ForceCode && p.Quarter == scope.Key.Quarter)
                .ExecuteDeleteAsync(cancellationToken);
        }

        await publication.WriteAsync(BulkTables.PreparedFigures, figures, null, cancellationToken);
        await publication.WriteAsync(BulkTables.Restatements, restated, null, cancellationToken);
        return restated.Count;
    }

    /// <summary>Removes the figures of a withdrawn return; each that was known is a restatement to missing.</summary>
    public static async Task RemoveAsync(Publication publication, int versionId, CancellationToken cancellationToken)
    {
        var figures = publication.Context.PreparedFigures.Where(p => p.Collection == publication.Collection && p.VersionId == versionId);
        var restated = (await figures.AsNoTracking().ToListAsync(cancellationToken))
            .Where(p => p.Count is not null)
            .Select(p => RestatementOf(p, p.Count, null, versionId, isWithdrawal: true))
            .ToList();
        await figures.ExecuteDeleteAsync(cancellationToken);
        await publication.WriteAsync(BulkTables.Restatements, restated, null, cancellationToken);
    }

    /// <summary>A return's count of a selection; a single offence without a row is zero.</summary>
    private static long? CountOf(Dictionary<string, PreparedFigure> figures, string selection) => figures.TryGetValue(selection, out var figure) ? figure.Count : 0;

    private static Restatement RestatementOf(PreparedFigure figure, long? before, long? now, int versionId, bool isWithdrawal = false) => new()
    {
        Collection = figure.Collection,
        VersionId = versionId,
        IsWithdrawal = isWithdrawal,
        Kind = RestatedKind.RecordedOffences,
        Subject = figure.Selection,
        ForceCode = figure.ForceCode,
        Quarter = figure.Quarter,
        Before = before,
        After = now,
    };
}
