using Microsoft.EntityFrameworkCore;

namespace Vawg.Data;

/// <summary>Finds the lock that a migration leaves behind on SQLite when it is killed; the next migration would wait for it for ever.</summary>
public sealed class MigrationLock(TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Waits a little for a migration that is under way elsewhere; then throws with the words that clear the lock.</summary>
    public async Task ThrowIfHeldAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite())
        {
            return;
        }

        var start = clock.GetTimestamp();
        while (await IsHeldAsync(context, cancellationToken))
        {
            if (clock.GetElapsedTime(start) > Patience)
            {
                throw new DatabaseNotReadyException(
                    "The database is locked for an upgrade that did not end: another copy of the product is upgrading it, or one was killed while it did. "
                    + "Make sure that no other copy runs, then remove the lock with: sqlite3 vawg.db 'DELETE FROM \"__EFMigrationsLock\"'. See docs/operations.md.");
            }

            await Task.Delay(TimeSpan.FromSeconds(1), clock, cancellationToken);
        }
    }

    private static async Task<bool> IsHeldAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        if (!await context.Database.CanConnectAsync(cancellationToken))
        {
            return false;
        }

        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'";
            if (Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture) == 0)
            {
                return false;
            }

            command.CommandText = "SELECT COUNT(*) FROM \"__EFMigrationsLock\"";
            return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture) > 0;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
