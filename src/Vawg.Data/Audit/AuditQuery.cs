using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Vawg.Data.Audit;

/// <summary>
/// Searches the audit trail, newest first. A search is put together from parts with one name and one act each, which an index gives in the order
/// of the answer: no part reads more than it shows, and none counts the table.
/// </summary>
public sealed class AuditQuery(IDbContextFactory<VawgDbContext> contexts)
{
    public const int PageSize = 50;

    /// <summary>How many names a search by part of a name may match.</summary>
    public const int MostNames = 25;

    private const int BlockSize = 1000;

    /// <summary>The page after an event; the first page when there is none.</summary>
    public async Task<AuditFindings> PageAsync(AuditFilter filter, long? after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var names = await NamesAsync(context, filter, cancellationToken);
        if (names.Count > MostNames)
        {
            return new AuditFindings([], null, names.Count);
        }

        var last = after is { } sequence ? await context.AuditEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Sequence == sequence, cancellationToken) : null;
        var events = await BlockAsync(context, filter, names, last, PageSize + 1, cancellationToken);
        return events.Count > PageSize
            ? new AuditFindings(events[..PageSize], events[PageSize - 1].Sequence, names.Count)
            : new AuditFindings(events, null, names.Count);
    }

    /// <summary>Every event found, up to a number, read block by block.</summary>
    public async IAsyncEnumerable<AuditEvent> AllAsync(AuditFilter filter, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var names = await NamesAsync(context, filter, cancellationToken);
        AuditEvent? last = null;
        for (var left = names.Count > MostNames ? 0 : most; left > 0;)
        {
            var size = Math.Min(BlockSize, left);
            var block = await BlockAsync(context, filter, names, last, size, cancellationToken);
            foreach (var found in block)
            {
                yield return found;
            }

            left = block.Count < size ? 0 : left - size;
            last = block.LastOrDefault();
        }
    }

    private static async Task<List<AuditEvent>> BlockAsync(
        VawgDbContext context, AuditFilter filter, IReadOnlyList<string?> names, AuditEvent? last, int size, CancellationToken cancellationToken)
    {
        var acts = filter.Acts.Count == 0 ? [null] : filter.Acts.Select(string? (a) => a.Code()).ToList();
        var found = new List<AuditEvent>();
        foreach (var who in names)
        {
            foreach (var act in acts)
            {
                found.AddRange(await Part(context, filter, who, act, last).Take(size).ToListAsync(cancellationToken));
            }
        }

        return names.Count * acts.Count == 1
            ? found
            : found.OrderByDescending(e => e.UtcMicroseconds).ThenByDescending(e => e.Sequence).Take(size).ToList();
    }

    private static IQueryable<AuditEvent> Part(VawgDbContext context, AuditFilter filter, string? who, string? act, AuditEvent? last)
    {
        var events = Events(context, who, act, filter.ForceCode).AsNoTracking();
        var isOneOfSeveral = new[] { who, act, filter.ForceCode }.Count(value => value is not null) > 1;
        if (who is not null)
        {
            var wanted = Unseen(context, who);
            events = isOneOfSeveral ? events.Where(e => e.Who == wanted.First()) : events.Where(e => e.Who == who);
        }

        if (act is not null)
        {
            var wanted = Unseen(context, act);
            events = isOneOfSeveral ? events.Where(e => e.Act == wanted.First()) : events.Where(e => e.Act == act);
        }

        if (filter.ForceCode is { } force)
        {
            events = events.Where(e => e.ForceCode == force);
        }

        if (filter.From is { } from)
        {
            var first = Midnight(from);
            events = events.Where(e => e.UtcMicroseconds >= first);
        }

        if (filter.To is { } to)
        {
            var end = Midnight(to.AddDays(1));
            events = events.Where(e => e.UtcMicroseconds < end);
        }

        if (last is { UtcMicroseconds: var time, Sequence: var sequence })
        {
            // The first condition bounds what the index reads; the second tells apart events of one instant.
            events = events.Where(e => e.UtcMicroseconds <= time && (e.UtcMicroseconds < time || e.Sequence < sequence));
        }

        return events.OrderByDescending(e => e.UtcMicroseconds).ThenByDescending(e => e.Sequence);
    }

    /// <summary>
    /// All events, by the index that a search for several values is to use. The planner of SQLite, which has no statistics, takes the one of a single value
    /// as soon as the time is bounded on both sides, and where nothing answers reads every event of that value.
    /// </summary>
    private static IQueryable<AuditEvent> Events(VawgDbContext context, string? who, string? act, string? force)
    {
        if (!context.Database.IsSqlite())
        {
            return context.AuditEvents;
        }

        return (who, act, force) switch
        {
            (not null, _, not null) => context.AuditEvents.FromSqlRaw("SELECT * FROM audit_event INDEXED BY ix_audit_event_who_force"),
            (not null, not null, null) => context.AuditEvents.FromSqlRaw("SELECT * FROM audit_event INDEXED BY ix_audit_event_who_act"),
            (null, not null, not null) => context.AuditEvents.FromSqlRaw("SELECT * FROM audit_event INDEXED BY ix_audit_event_act_force"),
            _ => context.AuditEvents,
        };
    }

    /// <summary>
    /// A value that the planner of PostgreSQL cannot look up in its statistics. Of two common values it would think that they are often found together,
    /// read the events by time until it has a page of them, and where they never are, read every event. Of one value alone its statistics are right.
    /// </summary>
    private static IQueryable<string> Unseen(VawgDbContext context, string value) => context.Database.SqlQuery<string>($"SELECT {value} AS \"Value\"");

    /// <summary>The names that hold the text; one null where any name will do. Names are few beside events, and the index gives each by one step.</summary>
    private static async Task<IReadOnlyList<string?>> NamesAsync(VawgDbContext context, AuditFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Who is not { } part)
        {
            return [null];
        }

        var names = await context.Database.SqlQuery<string>(
            $"""
            WITH RECURSIVE names(who) AS (
                SELECT MIN(who) FROM audit_event
                UNION ALL
                SELECT (SELECT MIN(e.who) FROM audit_event e WHERE e.who > names.who) FROM names WHERE names.who IS NOT NULL)
            SELECT who AS "Value" FROM names WHERE who IS NOT NULL
            """).ToListAsync(cancellationToken);
        return names.Where(name => name.Contains(part, StringComparison.OrdinalIgnoreCase)).ToList<string?>();
    }

    private static long Midnight(DateOnly day) => AuditEvent.Microseconds(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}
