using Microsoft.EntityFrameworkCore;
using Vawg.Dashboard.Commands;
using Vawg.Data;
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
            var returns = await demonstration.LoadAsync(progress: null, cancellationToken);
            logger.LogInformation("Loaded {Returns} demonstration returns", returns);
        }
    }

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await migrationLock.ThrowIfHeldAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        await ReferenceSeeder.SeedAsync(context, cancellationToken);
        foreach (var renewed in await renewal.RenewAsync(cancellationToken))
        {
            logger.LogInformation("Prepared the figures of {Collection} again, because this version of the product knows more of them", renewed.Name());
        }
    }
}
