using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>Which published figures later versions changed.</summary>
public sealed class RestatementQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>For each force and quarter of a period and of the year before, on which its change rests, the topic that a version moved most; figures that the reader may not see are left out.</summary>
    public async Task<IReadOnlyList<ForceRestatement>> OfPeriodAsync(LoadedCollection collection, Period period, CancellationToken cancellationToken)
    {
        var all = await OfQuartersAsync(collection, period.YearBefore().First, period.Last, force: null, cancellationToken);
        return all.GroupBy(r => (r.Force.Code, r.Quarter, r.VersionNumber)).Select(g => g.MaxBy(r => r.Size)!).ToList();
    }

    /// <summary>Every topic that a version moved, of one force, newest quarter first.</summary>
    public Task<IReadOnlyList<ForceRestatement>> OfForceAsync(LoadedCollection collection, Force force, CancellationToken cancellationToken) =>
        OfQuartersAsync(collection, collection.Cube.First, collection.Cube.Last, force, cancellationToken);

    /// <summary>Every topic that a version moved, of every force, newest quarter first.</summary>
    public Task<IReadOnlyList<ForceRestatement>> AllAsync(LoadedCollection collection, CancellationToken cancellationToken) =>
        OfQuartersAsync(collection, collection.Cube.First, collection.Cube.Last, force: null, cancellationToken);

    private async Task<IReadOnlyList<ForceRestatement>> OfQuartersAsync(LoadedCollection collection, Quarter first, Quarter last, Force? force, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var topics = collection.Topics.ToDictionary(t => t.Selection.Text, StringComparer.Ordinal);
        var selections = topics.Keys.ToList();
        var forceCode = force?.Code.Text;
        var rows = await (
            from restatement in context.Restatements.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on restatement.VersionId equals version.Id
            where restatement.Collection == collection.Collection
                && restatement.Quarter >= first.Index && restatement.Quarter <= last.Index
                && (forceCode == null || restatement.ForceCode == forceCode)
                && selections.Contains(restatement.Selection)
            orderby restatement.Quarter descending, restatement.ForceCode, restatement.Selection
            select new { restatement, version.VersionNumber, version.PublishedAtUtc }).ToListAsync(cancellationToken);
        return rows
            .Select(r => new ForceRestatement
            {
                Force = Domain.Reference.Forces.Get(ForceCode.Parse(r.restatement.ForceCode)),
                Quarter = Quarter.FromIndex(r.restatement.Quarter),
                Topic = topics[r.restatement.Selection],
                Before = Seen(r.restatement.Before),
                After = Seen(r.restatement.After),
                VersionNumber = r.VersionNumber,
                PublishedAtUtc = r.PublishedAtUtc,
            })
            .Where(r => !collection.View.At(r.Topic.Selection, r.Force.Code, r.Quarter).IsMissing && !IsHidden(collection, r))
            .ToList();
    }

    /// <summary>A figure that is no longer small was small in an earlier version.</summary>
    private static bool IsHidden(LoadedCollection collection, ForceRestatement restated) =>
        collection.View.SuppressesSmallCellsOf(restated.Force.Code) && (SuppressedCells.IsSmall(restated.Before) || SuppressedCells.IsSmall(restated.After));

    private static Count Seen(long? count) => count is { } known ? Count.Of(known) : Count.NotSupplied;
}
