using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Commands;

/// <summary>Loads the demonstration collection, once.</summary>
public sealed class DemonstrationLoader(IDbContextFactory<VawgDbContext> contexts, ReturnPublisher publisher)
{
    public const string SourceName = "demonstration generator";

    /// <summary>True when no collection holds any figure: a first run.</summary>
    public async Task<bool> IsWantedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return !await context.PreparedFigures.AnyAsync(cancellationToken);
    }

    public async Task<bool> IsLoadedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Collections.AnyAsync(c => c.Collection == Collection.Demonstration, cancellationToken);
    }

    /// <summary>Publishes every generated return and says how many there were.</summary>
    public Task<int> LoadAsync(AuditActor by, Action<int>? progress, CancellationToken cancellationToken) =>
        publisher.PublishAsync(Collection.Demonstration, DemonstrationCollection.Generate(), by, SourceName, progress, cancellationToken);
}
