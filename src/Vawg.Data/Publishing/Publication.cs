using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vawg.Data.Audit;
using Vawg.Data.Bulk;
using Vawg.Data.Model;
using Vawg.Domain.Measures;

namespace Vawg.Data.Publishing;

/// <summary>One publication of a collection: versions, rows, prepared figures, restatements and what the audit trail says of them become current together or not at all. Two publications of one collection follow each other.</summary>
internal sealed class Publication : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;
    private readonly AuditTrail _trail;

    private Publication(VawgDbContext context, IDbContextTransaction transaction, AuditTrail trail, Collection collection, DateTime nowUtc)
    {
        Context = context;
        _transaction = transaction;
        _trail = trail;
        Collection = collection;
        NowUtc = nowUtc;
    }

    public VawgDbContext Context { get; }

    public Collection Collection { get; }

    public DateTime NowUtc { get; }

    public static async Task<Publication> BeginAsync(IDbContextFactory<VawgDbContext> contexts, Collection collection, TimeProvider clock, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            // Disposing the context rolls an open transaction back and gives the connection free.
            var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            if (context.Database.IsNpgsql())
            {
                await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({(long)collection})", cancellationToken);
            }

            return new Publication(context, transaction, new AuditTrail(contexts, clock), collection, clock.GetUtcNow().UtcDateTime);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes versions current. Versions whose whole extent a new one covers must have been set aside before.</summary>
    public async Task AddAsync(IReadOnlyCollection<DataSetVersion> versions, CancellationToken cancellationToken)
    {
        await Context.SaveChangesAsync(cancellationToken);
        Context.DataSetVersions.AddRange(versions);
        await Context.SaveChangesAsync(cancellationToken);
    }

    public Task<long> WriteAsync<T>(BulkTable<T> table, IEnumerable<T> rows, Action<long>? progress, CancellationToken cancellationToken)
    {
        DbConnection connection = Context.Database.GetDbConnection();
        return BulkWriter.WriteAsync(connection, _transaction.GetDbTransaction(), table, rows, progress, cancellationToken);
    }

    /// <summary>Counts the publication, by which readers know that figures changed, records it and commits.</summary>
    public async Task<int> CommitAsync(IEnumerable<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var state = await Context.Collections.SingleOrDefaultAsync(c => c.Collection == Collection, cancellationToken);
        if (state is null)
        {
            state = new CollectionState { Collection = Collection, Publication = 1, PublishedAtUtc = NowUtc };
            Context.Collections.Add(state);
        }
        else
        {
            state.Publication++;
            state.PublishedAtUtc = NowUtc;
        }

        await Context.SaveChangesAsync(cancellationToken);
        foreach (var entry in entries)
        {
            await _trail.AppendAsync(Context, entry, cancellationToken);
        }

        await _transaction.CommitAsync(cancellationToken);
        return state.Publication;
    }

    /// <summary>Counts and commits figures that say more about the same data: the date of the data stays.</summary>
    public async Task CommitRenewedAsync(CancellationToken cancellationToken)
    {
        await Context.Collections.Where(c => c.Collection == Collection)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.Publication, c => c.Publication + 1), cancellationToken);
        await _transaction.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Context.DisposeAsync();
    }
}
