using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Progress;

/// <summary>Holds what was said of commitments in memory. Returns of one publication never change and entries by form never do, so the numbers of both are all that must be asked of the database.</summary>
public sealed class ProgressQuery(IDbContextFactory<VawgDbContext> contexts) : IDisposable
{
    private readonly ConcurrentDictionary<Collection, ProgressBook> _held = new();
    private readonly SemaphoreSlim _loading = new(1, 1);

    /// <summary>The progress of a collection as a reader may see it.</summary>
    public async Task<ProgressFigures> OfAsync(Collection collection, Reader reader, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (publication, lastEntry) = await StampAsync(context, collection, cancellationToken);
        return new ProgressFigures(IsHeld(collection, publication, lastEntry) ?? await LoadOnceAsync(context, collection, cancellationToken), reader);
    }

    /// <summary>Everything that was ever said of a force's commitment, newest quarter first and within it the last word first; nothing of a force out of scope.</summary>
    public async Task<IReadOnlyList<ReportedStatus>> HistoryAsync(Collection collection, Force force, Commitment commitment, Reader reader, CancellationToken cancellationToken)
    {
        if (!reader.MayRead(force.Code))
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var returned = await (
            from row in context.Commitments.AsNoTracking()
            join version in context.ReturnsOf(collection, force.Code) on row.VersionId equals version.Id
            where row.Commitment == commitment.Reference && row.Status != (short)CommitmentStatus.NotReported
            select new { row, version.FirstQuarter, version.VersionNumber, version.PublishedAtUtc, version.IsCurrent, version.FileName }).ToListAsync(cancellationToken);
        var entered = await Entries(context, collection).Where(e => e.ForceCode == force.Code.Text && e.Commitment == commitment.Reference).ToListAsync(cancellationToken);
        return returned
            .Select(r => (Status: Of(r.row, r.FirstQuarter!.Value, r.VersionNumber, r.PublishedAtUtc) with { Place = string.Create(CultureInfo.InvariantCulture, $"{r.FileName}, sheet {ReturnSheets.Commitments.Name}, row {r.row.SourceRow}") }, IsCurrent: r.IsCurrent))
            .Concat(entered.Select(e => (Status: Of(e), IsCurrent: true)))
            .GroupBy(s => s.Status.Quarter)
            .OrderByDescending(g => g.Key)
            .SelectMany(g => LastFirst(g))
            .ToList();
    }

    /// <summary>How many entries by form a force's commitment has, which says whether somebody wrote another; none of a force out of scope.</summary>
    public async Task<int> NumberAsync(Collection collection, Force force, Commitment commitment, Reader reader, CancellationToken cancellationToken)
    {
        if (!reader.MayRead(force.Code))
        {
            return 0;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Entries(context, collection).Where(e => e.ForceCode == force.Code.Text && e.Commitment == commitment.Reference).MaxAsync(e => (int?)e.Number, cancellationToken) ?? 0;
    }

    public void Dispose() => _loading.Dispose();

    /// <summary>Orders what was said of one quarter, and marks what counts: the last of what no later return took back.</summary>
    private static IEnumerable<ReportedStatus> LastFirst(IEnumerable<(ReportedStatus Status, bool IsCurrent)> said)
    {
        var ordered = said.OrderByDescending(s => s.Status.AtUtc).ThenByDescending(s => s.Status.IsByForm).ToList();
        var counts = ordered.FindIndex(s => s.IsCurrent);
        return ordered.Select((s, i) => s.Status with { Counts = i == counts });
    }

    private static async Task<(int Publication, int LastEntry)> StampAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken) => (
        await context.Collections.AsNoTracking().Where(c => c.Collection == collection).Select(c => (int?)c.Publication).SingleOrDefaultAsync(cancellationToken) ?? 0,
        await Entries(context, collection).MaxAsync(e => (int?)e.Id, cancellationToken) ?? 0);

    private ProgressBook? IsHeld(Collection collection, int publication, int lastEntry) =>
        _held.TryGetValue(collection, out var held) && held.Publication == publication && held.LastEntry == lastEntry ? held : null;

    private async Task<ProgressBook> LoadOnceAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            // One transaction, so that the numbers are those of what is read.
            await using var transaction = await Snapshot.BeginAsync(context, cancellationToken);
            var (publication, lastEntry) = await StampAsync(context, collection, cancellationToken);
            if (IsHeld(collection, publication, lastEntry) is { } held)
            {
                return held;
            }

            var entries = await EntriesAsync(context, collection, cancellationToken);
            var book = _held.TryGetValue(collection, out var older) && older.Publication == publication
                ? older.With(lastEntry, entries)
                : new ProgressBook(publication, await ReturnsAsync(context, collection, cancellationToken), lastEntry, entries);
            _held[collection] = book;
            return book;
        }
        finally
        {
            _loading.Release();
        }
    }

    private static async Task<StatusTable> ReturnsAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var table = new StatusTable();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        string Shared(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = text;
        var rows =
            from row in context.Commitments.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on row.VersionId equals version.Id
            where version.Collection == collection && version.IsCurrent && row.Status != (short)CommitmentStatus.NotReported
            select new { row, version.Scope, version.FirstQuarter, version.VersionNumber, version.PublishedAtUtc };
        await foreach (var read in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var status = Of(read.row, read.FirstQuarter!.Value, read.VersionNumber, read.PublishedAtUtc);
            table.Set(
                ForceCode.Parse(read.Scope[..read.Scope.IndexOf(' ', StringComparison.Ordinal)]),
                status with { Commitment = Shared(status.Commitment), OwnerRole = Shared(status.OwnerRole), Evidence = Shared(status.Evidence), Note = Shared(status.Note), By = Shared(status.By) });
        }

        return table;
    }

    private static async Task<StatusTable> EntriesAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var table = new StatusTable();
        foreach (var entry in await Entries(context, collection).OrderBy(e => e.Id).ToListAsync(cancellationToken))
        {
            table.Set(ForceCode.Parse(entry.ForceCode), Of(entry));
        }

        return table;
    }

    private static IQueryable<StoredCommitmentEntry> Entries(VawgDbContext context, Collection collection) =>
        context.CommitmentEntries.AsNoTracking().Where(e => e.Collection == collection);

    private static ReportedStatus Of(StoredCommitment row, int quarter, int version, DateTime publishedAtUtc) => new()
    {
        Commitment = row.Commitment,
        Quarter = Quarter.FromIndex(quarter),
        Status = (CommitmentStatus)row.Status,
        Due = row.Due,
        OwnerRole = row.OwnerRole,
        Evidence = row.Evidence,
        Note = row.Note,
        AtUtc = publishedAtUtc,
        By = string.Create(CultureInfo.InvariantCulture, $"Return, version {version}"),
        IsByForm = false,
    };

    private static ReportedStatus Of(StoredCommitmentEntry entry) => new()
    {
        Commitment = entry.Commitment,
        Quarter = Quarter.FromIndex(entry.Quarter),
        Status = (CommitmentStatus)entry.Status,
        Due = entry.Due,
        OwnerRole = entry.OwnerRole,
        Evidence = entry.Evidence,
        Note = entry.Note,
        AtUtc = entry.AtUtc,
        By = entry.By,
        IsByForm = true,
    };
}
