using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vawg.Dashboard.Commands;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Seeding;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Hosting;

/// <summary>Brings the database to the version of the product before anything is served.</summary>
public sealed class DatabaseStart(
    IDbContextFactory<VawgDbContext> contexts,
    VawgSettings settings,
    MigrationLock migrationLock,
    FigureRenewal renewal,
    DemonstrationLoader demonstration,
    ILogger<DatabaseStart> logger)
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await MigrateAsync(cancellationToken);
        if (settings.LoadsDemonstration && await demonstration.IsWantedAsync(cancellationToken))
        {
            logger.LogInformation("Loading the demonstration figures, which describe no real force; this happens once");
            var returns = await demonstration.LoadAsync(AuditActor.System, progress: null, cancellationToken);
            logger.LogInformation("Loaded {Returns} demonstration returns", returns);
        }
    }

    /// <summary>Migrates where there is something to migrate, and brings the reference lists in line.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await migrationLock.ThrowIfHeldAsync(context, cancellationToken);
        await MigrateAsync(context, cancellationToken);
        await ReferenceSeeder.SeedAsync(context, cancellationToken);
        foreach (var renewed in await renewal.RenewAsync(cancellationToken))
        {
            logger.LogInformation("Prepared the figures of {Collection} again, because this version of the product knows more of them", renewed.Name());
        }
    }

    /// <summary>Even a migration with nothing to do locks its history table, which only the owner of a PostgreSQL database may.</summary>
    private static async Task MigrateAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        try
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new DatabaseNotReadyException(
                "The database is older than this version of the product, and the role that the product runs as may not upgrade it. Run migrate as the owner, then start again. See docs/operations.md.", fault);
        }
    }
}
