using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>The register of events. None is ever removed: it is retired with a reason, and every version stays.</summary>
public sealed class EventRegister(IDbContextFactory<VawgDbContext> contexts, RegisterWriter writer, TimeProvider clock)
{
    /// <summary>Every event as it stands now, retired ones too, the newest first.</summary>
    public async Task<IReadOnlyList<EventVersion>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await Newest(context).ToListAsync(cancellationToken)).Select(Read).OrderByDescending(e => e.Event.FirstDay).ThenBy(e => e.Event.Number).ToList();
    }

    /// <summary>Every version of an event, the newest first; none when there is no such event.</summary>
    public async Task<IReadOnlyList<EventVersion>> VersionsAsync(int number, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await context.RegisterEvents.AsNoTracking().Where(e => e.Number == number).OrderByDescending(e => e.Version).ToListAsync(cancellationToken);
        return stored.Select(Read).ToList();
    }

    public Task<IReadOnlyList<(string Field, string Text)>> AddAsync(SignedInPerson by, string source, NewEvent entry, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            if (entry.Problems(Today) is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var last = await context.RegisterEvents.MaxAsync(e => (int?)e.Number, cancellationToken) ?? 0;
            context.RegisterEvents.Add(Row(entry, last + 1, version: 1, string.Empty, by));
            return Made(AuditAct.EventAdded, entry, last + 1, [("title", entry.Title)]);
        }, cancellationToken);

    /// <summary>Makes the next version of an event.</summary>
    /// <param name="by">Who makes it.</param>
    /// <param name="source">The address it comes from.</param>
    /// <param name="number">The event.</param>
    /// <param name="basedOn">The version that was on the page.</param>
    /// <param name="entry">The event as it is now.</param>
    /// <param name="reason">Why it is changed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<IReadOnlyList<(string Field, string Text)>> ChangeAsync(
        SignedInPerson by, string source, int number, int basedOn, NewEvent entry, string reason, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            var (before, refused) = await HeldAsync(context, number, basedOn, "title", cancellationToken);
            if (before is null)
            {
                return refused!;
            }

            var problems = entry.Problems(Today).Concat(new RegisterProblems().Text("reason", reason, RegisterText.LongestReason, "Say why it is changed.").Found).ToList();
            if (problems.Count > 0)
            {
                return RegisterChange.Refused(problems);
            }

            context.RegisterEvents.Add(Row(entry, number, basedOn + 1, reason, by));
            return Made(AuditAct.EventChanged, entry, number, [("title", entry.Title), ("version", Text(basedOn + 1)), ("reason", reason)]);
        }, cancellationToken);

    /// <summary>Takes an event off the charts; its versions stay readable.</summary>
    public Task<IReadOnlyList<(string Field, string Text)>> RetireAsync(
        SignedInPerson by, string source, int number, int basedOn, string reason, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            var (before, refused) = await HeldAsync(context, number, basedOn, "retire-reason", cancellationToken);
            if (before is null)
            {
                return refused!;
            }

            if (new RegisterProblems().Text("retire-reason", reason, RegisterText.LongestReason, "Say why it is retired.").Found is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var entry = Entry(Read(before).Event);
            context.RegisterEvents.Add(Row(entry, number, basedOn + 1, reason, by, isRetired: true));
            return Made(AuditAct.EventRetired, entry, number, [("title", entry.Title), ("reason", reason)]);
        }, cancellationToken);

    internal static IQueryable<StoredEvent> Newest(VawgDbContext context) =>
        context.RegisterEvents.AsNoTracking().Where(e => !context.RegisterEvents.Any(other => other.Number == e.Number && other.Version > e.Version));

    internal static EventVersion Read(StoredEvent row) => new(
        new RegisteredEvent
        {
            Number = row.Number,
            Force = Forces.Find(row.ForceCode),
            Kind = (EventKind)row.Kind,
            Title = row.Title,
            FirstDay = row.FirstDay,
            LastDay = row.LastDay,
            What = row.What,
            Source = row.Source,
        },
        row.Version,
        row.IsRetired,
        row.Reason,
        row.By,
        row.AtUtc);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private Task<IReadOnlyList<(string Field, string Text)>> WriteAsync(SignedInPerson by, string source, Func<VawgDbContext, Task<RegisterChange>> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(by, source, Act.KeepRegisters, $"LOCK TABLE register_event IN SHARE ROW EXCLUSIVE MODE", change, cancellationToken);

    /// <summary>The newest version, when it is the one that was on the page and the event is not retired; else why not.</summary>
    private static async Task<(StoredEvent? Before, RegisterChange? Refused)> HeldAsync(VawgDbContext context, int number, int basedOn, string field, CancellationToken cancellationToken)
    {
        var before = await Newest(context).SingleOrDefaultAsync(e => e.Number == number, cancellationToken);
        return before switch
        {
            null => (null, RegisterChange.Refused((field, "There is no such event. Nothing was kept."))),
            { IsRetired: true } => (null, RegisterChange.Refused((field, "Somebody has retired this event. Nothing was kept."))),
            _ when before.Version != basedOn => (null, RegisterChange.Refused((field, $"Somebody made version {before.Version} while you worked on version {basedOn}. Nothing was kept: look at what is new, then make your change there."))),
            _ => (before, null),
        };
    }

    private static NewEvent Entry(RegisteredEvent happened) => new()
    {
        Force = happened.Force,
        Kind = happened.Kind,
        Title = happened.Title,
        FirstDay = happened.FirstDay,
        LastDay = happened.LastDay,
        What = happened.What,
        Source = happened.Source,
    };

    private static RegisterChange Made(AuditAct act, NewEvent entry, int number, IReadOnlyList<(string Name, string Value)> details) =>
        new() { Act = act, ForceCode = entry.Force?.Code.Text, Subject = $"Event {Text(number)}", Details = details };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private StoredEvent Row(NewEvent entry, int number, int version, string reason, SignedInPerson by, bool isRetired = false) => new()
    {
        Number = number,
        Version = version,
        ForceCode = entry.Force?.Code.Text ?? string.Empty,
        Kind = (short)entry.Kind!.Value,
        Title = entry.Title,
        FirstDay = entry.FirstDay!.Value,
        LastDay = entry.LastDay,
        What = entry.What,
        Source = entry.Source,
        IsRetired = isRetired,
        Reason = reason,
        ById = by.AccountId,
        By = by.Name,
        AtUtc = clock.GetUtcNow().UtcDateTime,
    };
}
