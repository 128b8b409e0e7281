using Microsoft.EntityFrameworkCore;
using Vawg.Domain.People;

namespace Vawg.Data.People;

/// <summary>Asks again, inside the transaction of a change, whether whoever makes it still may. The account and the session are held until the change is stored, so that nothing is written after a right was taken away.</summary>
public static class WriteAccess
{
    /// <summary>The person who makes the change; null when the session has ended, the account is disabled, or its role no longer allows the act.</summary>
    public static async Task<SignedInPerson?> HoldAsync(VawgDbContext context, Guid sessionId, Act act, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A right is held for the length of a transaction, and there is none.");
        }

        await LockAsync(context, sessionId, act, cancellationToken);
        return await SessionStore.PersonAsync(context, sessionId, cancellationToken) is { } person && person.Role.May(act) ? person : null;
    }

    /// <summary>Holds every admin until the transaction of the caller ends, in one order, so that of two admins who lose the role at once the second is seen to be the last.</summary>
    public static async Task HoldAdminsAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite())
        {
            await context.Database.ExecuteSqlAsync($"SELECT 1 FROM account WHERE role = {(int)Role.Admin} ORDER BY id FOR UPDATE", cancellationToken);
        }
    }

    /// <summary>A SQLite transaction that writes is alone. On PostgreSQL the rows are locked; for changes of accounts all admins are, in one order, so that two of them cannot take each other's role at once.</summary>
    private static async Task LockAsync(VawgDbContext context, Guid sessionId, Act act, CancellationToken cancellationToken)
    {
        if (context.Database.IsSqlite())
        {
            return;
        }

        if (act == Act.ManageAccounts)
        {
            await HoldAdminsAsync(context, cancellationToken);
        }

        // Whoever changes the own account writes to both rows next: two who share them would wait for each other.
        await (act == Act.KeepOwnAccount
            ? context.Database.ExecuteSqlAsync($"SELECT 1 FROM account a JOIN session s ON s.account_id = a.id WHERE s.id = {sessionId} FOR UPDATE", cancellationToken)
            : context.Database.ExecuteSqlAsync($"SELECT 1 FROM account a JOIN session s ON s.account_id = a.id WHERE s.id = {sessionId} FOR SHARE", cancellationToken));
    }
}
