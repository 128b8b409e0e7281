using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Testing.Databases;

namespace Vawg.Data.Tests.Audit;

/// <summary>A trail under the hands of somebody who may do anything in the database: triggers and checks are off, and what was done can be undone.</summary>
internal sealed class TamperedTrail : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly VawgDbContext _context;

    private TamperedTrail(TestDatabase database)
    {
        _database = database;
        _context = database.CreateContext();
    }

    public IReadOnlyList<AuditEvent> Events { get; private set; } = [];

    public static async Task<TamperedTrail> OpenAsync(DatabaseEngine engine)
    {
        var trail = new TamperedTrail(await Trails.FilledAsync(engine));
        await trail._context.Database.OpenConnectionAsync();
        trail.Events = await trail._context.AuditEvents.AsNoTracking().OrderBy(e => e.Sequence).ToListAsync();
        await trail.RunAsync(engine == DatabaseEngine.Postgres
            ? "SET session_replication_role = replica"
            : "PRAGMA ignore_check_constraints = ON; DROP TRIGGER audit_event_follows; DROP TRIGGER audit_event_unchanged; DROP TRIGGER audit_event_kept; DROP TRIGGER audit_head_advances; DROP TRIGGER audit_head_only; DROP TRIGGER audit_head_kept");
        await trail.RunAsync("CREATE TABLE kept_event AS SELECT * FROM audit_event");
        await trail.RunAsync("CREATE TABLE kept_head AS SELECT * FROM audit_head");
        return trail;
    }

    public Task RunAsync(string sql, params object[] values) => _context.Database.ExecuteSqlRawAsync(sql, values);

    /// <summary>Sets one column of one event; false where the database cannot hold such a value.</summary>
    public async Task<bool> TrySetAsync(long sequence, string column, object value)
    {
        try
        {
            await RunAsync($"UPDATE audit_event SET {column} = {{0}} WHERE sequence = {{1}}", value, sequence);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    public async Task SwapAsync(long first, long second)
    {
        const long Aside = 1_000_000;
        await RunAsync("UPDATE audit_event SET sequence = {1} WHERE sequence = {0}", first, Aside);
        await RunAsync("UPDATE audit_event SET sequence = {1} WHERE sequence = {0}", second, first);
        await RunAsync("UPDATE audit_event SET sequence = {1} WHERE sequence = {0}", Aside, second);
    }

    /// <summary>What the verifier finds; then everything is put back.</summary>
    public async Task<AuditBreak?> FoundAsync(NotedHash? noted = null)
    {
        var found = await _database.VerifyTrailAsync(noted);
        await RunAsync("DELETE FROM audit_event");
        await RunAsync("INSERT INTO audit_event SELECT * FROM kept_event");
        await RunAsync("DELETE FROM audit_head");
        await RunAsync("INSERT INTO audit_head SELECT * FROM kept_head");
        return found.Break;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _database.DisposeAsync();
    }
}
