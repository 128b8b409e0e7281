using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Vawg.Domain.People;
using Vawg.Domain.Reference;

namespace Vawg.Data.People;

/// <summary>Starts, finds and ends sessions. Whoever asks for a session gets the account as it is now, so that a change of role bites at the next request.</summary>
public sealed class SessionStore(IDbContextFactory<VawgDbContext> contexts, TimeProvider clock)
{
    /// <summary>The question of every request, translated once for each database.</summary>
    private static readonly ConcurrentDictionary<string, Func<VawgDbContext, Guid, CancellationToken, Task<SignedInPerson?>>> Questions = new(StringComparer.Ordinal);

    /// <summary>Who a session belongs to, or null when it has ended or the account is disabled; a session whose time is over is ended here.</summary>
    public async Task<SignedInPerson?> FindAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var person = await PersonAsync(context, sessionId, cancellationToken);
        if (person is null || clock.GetUtcNow().UtcDateTime < person.EndsAtUtc)
        {
            return person;
        }

        var isTooOld = clock.GetUtcNow().UtcDateTime >= person.StartedAtUtc + SessionRules.Longest;
        await EndAsync(context.Sessions.Where(s => s.Id == sessionId), isTooOld ? SessionEnd.TooOld : SessionEnd.Idle, cancellationToken);
        return null;
    }

    /// <summary>Notes that the reader did something.</summary>
    public async Task TouchAsync(SignedInPerson person, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now - person.LastSeenAtUtc < SessionRules.Precision)
        {
            return;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Sessions
            .Where(s => s.Id == person.SessionId && s.EndedAtUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAtUtc, now), cancellationToken);
    }

    /// <summary>Why a session ended, for the page of sign-in; null when it goes on or never was.</summary>
    public async Task<SessionEnd?> EndOfAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Sessions.Where(s => s.Id == sessionId).Select(s => s.End).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Begins a session in the transaction of the caller. An account that has as many as it may loses the one that was used longest ago.</summary>
    public async Task<Session> StartAsync(VawgDbContext context, int accountId, bool hasSecondFactor, string browser, string source, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var displaced = await context.Sessions
            .Where(s => s.AccountId == accountId && s.EndedAtUtc == null)
            .OrderByDescending(s => s.LastSeenAtUtc).ThenBy(s => s.Id)
            .Skip(SessionRules.MostSessions - 1)
            .Select(s => s.Id)
            .ToListAsync(cancellationToken);
        await EndAsync(context.Sessions.Where(s => displaced.Contains(s.Id)), SessionEnd.Displaced, cancellationToken);
        var session = new Session
        {
            Id = Guid.NewGuid(),
            AccountId = accountId,
            StartedAtUtc = now,
            LastSeenAtUtc = now,
            HasSecondFactor = hasSecondFactor,
            Browser = browser.Length <= 200 ? browser : browser[..200],
            Source = source,
        };
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellationToken);
        return session;
    }

    /// <summary>Ends those of some sessions that go on, in the transaction of the caller, and says how many there were.</summary>
    public async Task<int> EndAsync(IQueryable<Session> sessions, SessionEnd end, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await sessions
            .Where(s => s.EndedAtUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAtUtc, now).SetProperty(s => s.End, end), cancellationToken);
    }

    internal static Task<SignedInPerson?> PersonAsync(VawgDbContext context, Guid sessionId, CancellationToken cancellationToken) =>
        Questions.GetOrAdd(context.Database.ProviderName!, _ => Question())(context, sessionId, cancellationToken);

    /// <summary>A session that goes on, with what is told of the account it belongs to unless that is disabled.</summary>
    private static Func<VawgDbContext, Guid, CancellationToken, Task<SignedInPerson?>> Question() => EF.CompileAsyncQuery(
        (VawgDbContext context, Guid id, CancellationToken cancellationToken) => (
            from session in context.Sessions
            join account in context.Users on session.AccountId equals account.Id
            where session.Id == id && session.EndedAtUtc == null && !account.IsDisabled
            select new SignedInPerson
            {
                AccountId = account.Id,
                SessionId = session.Id,
                Name = account.Name,
                Email = account.Email!,
                Role = account.Role,
                OwnForce = ForceOf(account.ForceCode),
                SeesSmallCells = account.SeesSmallCells,
                HasSecondFactor = session.HasSecondFactor,
                IsDemonstration = account.IsDemonstration,
                StartedAtUtc = session.StartedAtUtc,
                LastSeenAtUtc = session.LastSeenAtUtc,
            }).SingleOrDefault());

    private static ForceCode? ForceOf(string? code) => code is null ? null : ForceCode.Parse(code);
}
