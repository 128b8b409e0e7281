using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.Comparison;
using Vawg.Domain.People;
using Vawg.Domain.Reference;

namespace Vawg.Data.Registers;

/// <summary>The register of peer groups. None is ever removed: it is retired with a reason, its address keeps working, and every version stays.</summary>
public sealed class PeerGroups(IDbContextFactory<VawgDbContext> contexts, RegisterWriter writer, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Every group as it stands now, retired ones too, in the order of the names.</summary>
    public async Task<IReadOnlyList<PeerGroupVersion>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await Newest(context).ToListAsync(cancellationToken)).Select(Read).OrderBy(g => g.Group.Name, StringComparer.Ordinal).ToList();
    }

    /// <summary>Every version of a group, the newest first; none when there is no such group.</summary>
    public async Task<IReadOnlyList<PeerGroupVersion>> VersionsAsync(string slug, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await context.PeerGroups.AsNoTracking().Include(g => g.Members).Where(g => g.Slug == slug).OrderByDescending(g => g.Version).ToListAsync(cancellationToken);
        return stored.Select(Read).ToList();
    }

    public Task<IReadOnlyList<(string Field, string Text)>> AddAsync(SignedInPerson by, string source, NewPeerGroup entry, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            if (entry.Problems(Today) is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var slug = RegisterText.Slug(entry.Name, StoredPeerGroup.LongestSlug);
            if (await context.PeerGroups.AnyAsync(g => g.Slug == slug, cancellationToken))
            {
                return RegisterChange.Refused(("name", "There is, or was, a group of that name. Give another name, or change that group."));
            }

            context.PeerGroups.Add(Row(entry, slug, version: 1, string.Empty, by));
            return Made(AuditAct.PeerGroupMade, slug, entry, []);
        }, cancellationToken);

    /// <summary>Makes the next version of a group, which keeps its address.</summary>
    /// <param name="by">Who makes it.</param>
    /// <param name="source">The address it comes from.</param>
    /// <param name="slug">The group.</param>
    /// <param name="basedOn">The version that was on the page.</param>
    /// <param name="entry">The group as it is now.</param>
    /// <param name="reason">Why it is changed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<IReadOnlyList<(string Field, string Text)>> ChangeAsync(
        SignedInPerson by, string source, string slug, int basedOn, NewPeerGroup entry, string reason, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            var (before, refused) = await HeldAsync(context, slug, basedOn, "name", cancellationToken);
            if (before is null)
            {
                return refused!;
            }

            var problems = entry.Problems(Today).Concat(new RegisterProblems().Text("reason", reason, RegisterText.LongestReason, "Say why it is changed.").Found).ToList();
            if (problems.Count > 0)
            {
                return RegisterChange.Refused(problems);
            }

            context.PeerGroups.Add(Row(entry, slug, basedOn + 1, reason, by, isRetired: false, before.IsDemonstration));
            return Made(AuditAct.PeerGroupChanged, slug, entry, [("version", (basedOn + 1).ToString(CultureInfo.InvariantCulture)), ("reason", reason)]);
        }, cancellationToken);

    /// <summary>Offers a group no more; comparisons that name it still work and say so.</summary>
    public Task<IReadOnlyList<(string Field, string Text)>> RetireAsync(SignedInPerson by, string source, string slug, int basedOn, string reason, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            var (before, refused) = await HeldAsync(context, slug, basedOn, "retire-reason", cancellationToken);
            if (before is null)
            {
                return refused!;
            }

            if (new RegisterProblems().Text("retire-reason", reason, RegisterText.LongestReason, "Say why it is retired.").Found is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var entry = Entry(Read(before).Group);
            context.PeerGroups.Add(Row(entry, slug, basedOn + 1, reason, by, isRetired: true, before.IsDemonstration));
            return Made(AuditAct.PeerGroupRetired, slug, entry, [("reason", reason)]);
        }, cancellationToken);

    /// <summary>Makes the one group of a demonstration, unless it is or was there. No official group comes with the product.</summary>
    public async Task MakeDemonstrationAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var slug = RegisterText.Slug(DemonstrationGroup.Name, StoredPeerGroup.LongestSlug);
        if (await context.PeerGroups.AnyAsync(g => g.Slug == slug, cancellationToken))
        {
            return;
        }

        context.PeerGroups.Add(Row(DemonstrationGroup.Entry, slug, version: 1, string.Empty, by: null, isDemonstration: true));
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(context, new AuditEntry { By = AuditActor.System, Act = AuditAct.PeerGroupMade, Subject = slug, Details = [("members", Names(DemonstrationGroup.Entry))] }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    internal static IQueryable<StoredPeerGroup> Newest(VawgDbContext context) =>
        context.PeerGroups.AsNoTracking().Include(g => g.Members).Where(g => !context.PeerGroups.Any(other => other.Slug == g.Slug && other.Version > g.Version));

    internal static PeerGroupVersion Read(StoredPeerGroup row) => new(
        new PeerGroup
        {
            Slug = row.Slug,
            Name = row.Name,
            ValidFrom = row.ValidFrom,
            Source = row.Source,
            Members = row.Members.Select(m => Forces.Find(m.ForceCode)!).OrderBy(f => f.Name, StringComparer.Ordinal).ToList(),
            IsDemonstration = row.IsDemonstration,
            Retired = row.IsRetired ? row.Reason : null,
        },
        row.Version,
        row.Reason,
        row.By,
        row.AtUtc);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private Task<IReadOnlyList<(string Field, string Text)>> WriteAsync(SignedInPerson by, string source, Func<VawgDbContext, Task<RegisterChange>> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(by, source, Act.KeepPeerGroups, $"LOCK TABLE peer_group IN SHARE ROW EXCLUSIVE MODE", change, cancellationToken);

    /// <summary>The newest version, when it is the one that was on the page and the group is not retired; else why not.</summary>
    private static async Task<(StoredPeerGroup? Before, RegisterChange? Refused)> HeldAsync(VawgDbContext context, string slug, int basedOn, string field, CancellationToken cancellationToken)
    {
        var before = await Newest(context).SingleOrDefaultAsync(g => g.Slug == slug, cancellationToken);
        return before switch
        {
            null => (null, RegisterChange.Refused((field, "There is no such group. Nothing was kept."))),
            { IsRetired: true } => (null, RegisterChange.Refused((field, "Somebody has retired this group. Nothing was kept."))),
            _ when before.Version != basedOn => (null, RegisterChange.Refused((field, $"Somebody made version {before.Version} while you worked on version {basedOn}. Nothing was kept: look at what is new, then make your change there."))),
            _ => (before, null),
        };
    }

    private static NewPeerGroup Entry(PeerGroup group) => new() { Name = group.Name, ValidFrom = group.ValidFrom, Source = group.Source, Members = group.Members };

    private static RegisterChange Made(AuditAct act, string slug, NewPeerGroup entry, IReadOnlyList<(string Name, string Value)> details) =>
        new() { Act = act, Subject = slug, Details = [.. details, ("members", Names(entry))] };

    private static string Names(NewPeerGroup entry) => string.Join(", ", entry.Members.Select(f => f.Name));

    private StoredPeerGroup Row(NewPeerGroup entry, string slug, int version, string reason, SignedInPerson? by, bool isRetired = false, bool isDemonstration = false) => new()
    {
        Slug = slug,
        Version = version,
        Name = entry.Name,
        ValidFrom = entry.ValidFrom!.Value,
        Source = entry.Source,
        IsDemonstration = isDemonstration,
        IsRetired = isRetired,
        Reason = reason,
        ById = by?.AccountId,
        By = by?.Name ?? AuditActor.System.Name,
        AtUtc = clock.GetUtcNow().UtcDateTime,
        Members = entry.Members.Select(f => new StoredPeerGroupMember { ForceCode = f.Code.Text }).ToList(),
    };
}
