using Microsoft.EntityFrameworkCore;

namespace Vawg.Data.Audit;

/// <summary>
/// Appends events to the audit trail. Every append waits for the one before it to commit or roll back, so append last in a transaction:
/// nobody can sign in while a publication that has appended goes on storing rows.
/// </summary>
public sealed class AuditTrail(IDbContextFactory<VawgDbContext> contexts, TimeProvider clock)
{
    /// <summary>Records an act that changes nothing else in the database.</summary>
    public async Task AppendAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await AppendAsync(context, entry, cancellationToken);
    }

    /// <summary>Records an act within the transaction that does it; without one, in a transaction of its own.</summary>
    public async Task AppendAsync(VawgDbContext context, AuditEntry entry, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is not null)
        {
            await WriteAsync(context, entry, cancellationToken);
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await WriteAsync(context, entry, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task WriteAsync(VawgDbContext context, AuditEntry entry, CancellationToken cancellationToken)
    {
        var head = await LockAsync(context, cancellationToken);
        var e = entry.Following(head, clock.GetUtcNow());
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO audit_event (sequence, utc_microseconds, account_id, who, source, act, force_code, subject, result, details, previous_hash, hash)
            VALUES ({e.Sequence}, {e.UtcMicroseconds}, {e.AccountId}, {e.Who}, {e.Source}, {e.Act}, {e.ForceCode}, {e.Subject}, {e.Result}, {e.Details}, {e.PreviousHash}, {e.Hash})
            """,
            cancellationToken);
        await context.Database.ExecuteSqlAsync($"UPDATE audit_head SET event_count = {e.Sequence}, hash = {e.Hash} WHERE id = {AuditHead.OnlyId}", cancellationToken);
    }

    /// <summary>Reads the end of the chain once no other transaction can move it.</summary>
    private static async Task<AuditHead> LockAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        var heads = context.AuditHeads.FromSql($"SELECT id, event_count, hash FROM audit_head WHERE id = {AuditHead.OnlyId} FOR UPDATE");
        if (context.Database.IsSqlite())
        {
            // A change of no row takes the lock of writers, whichever way the transaction was begun.
            await context.Database.ExecuteSqlAsync($"UPDATE audit_head SET event_count = event_count WHERE id = 0", cancellationToken);
            heads = context.AuditHeads.Where(h => h.Id == AuditHead.OnlyId);
        }

        return (await heads.AsNoTracking().ToListAsync(cancellationToken)).SingleOrDefault()
            ?? throw new InvalidOperationException("The audit trail has lost its head, so nothing can be appended. Run audit verify.");
    }
}
