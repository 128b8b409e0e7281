using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>Which published figures later versions changed.</summary>
public sealed class RestatementQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>For each force and quarter of a period and of the year before, on which its change rests, the topic that a version moved most; of a figure that the reader may not see it is told that it was restated, never by how much.</summary>
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
        var forceCode = (force?.Code ?? collection.View.Reader.OwnForce)?.Text;
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
            .Select(r => Seen(collection, new ForceRestatement
            {
                Force = Domain.Reference.Forces.Get(ForceCode.Parse(r.restatement.ForceCode)),
                Quarter = Quarter.FromIndex(r.restatement.Quarter),
                Topic = topics[r.restatement.Selection],
                Before = CountOf(r.restatement.Before),
                After = CountOf(r.restatement.After),
                VersionNumber = r.VersionNumber,
                PublishedAtUtc = r.PublishedAtUtc,
            }))
            .Where(r => collection.View.Reader.MayRead(r.Force.Code) && (!r.After.IsMissing || r.After.Reason == MissingReason.Suppressed))
            .ToList();
    }

    /// <summary>A figure that is hidden, or was small in an earlier version, has neither side; nor has one that left the returns.</summary>
    private static ForceRestatement Seen(LoadedCollection collection, ForceRestatement restated)
    {
        var now = collection.View.At(restated.Topic.Selection, restated.Force.Code, restated.Quarter);
        var isSmall = collection.View.SuppressesSmallCellsOf(restated.Force.Code) && (SuppressedCells.IsSmall(restated.Before) || SuppressedCells.IsSmall(restated.After));
        return now.Reason == MissingReason.Suppressed || isSmall
            ? restated with { Before = Count.Missing(MissingReason.Suppressed), After = Count.Missing(MissingReason.Suppressed) }
            : now.IsMissing ? restated with { After = now } : restated;
    }

    private static Count CountOf(long? count) => count is { } known ? Count.Of(known) : Count.NotSupplied;
}
