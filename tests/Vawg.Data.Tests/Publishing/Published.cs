using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Imports;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Testing;
using Vawg.Testing.Databases;
using static Vawg.Data.Tests.Imports.VerdictAssertions;

namespace Vawg.Data.Tests.Publishing;

/// <summary>Databases in which something is published, and how it is done.</summary>
internal static class Published
{
    private static readonly string[] Files = ["recorded_crime_force_quarter.csv.gz", "outcomes_force_quarter_2018_19.csv.gz", "population_force.csv"];

    public static TestContexts Contexts(this TestDatabase database) => new(database.Engine, database.ConnectionString);

    /// <summary>A copy of a database that holds the three published files; skipped by name where one is absent.</summary>
    public static Task<TestDatabase> OpenDataAsync(DatabaseEngine engine)
    {
        var paths = Files.Select(PublishedData.Required).ToList();
        return TestDatabase.CreateAsync(engine, "open_data", async connectionString =>
        {
            var contexts = new TestContexts(engine, connectionString);
            await MigrateAsync(contexts);
            foreach (var path in paths)
            {
                await PublishAsync(contexts, path);
            }
        });
    }

    /// <summary>A copy of a database that holds the demonstration returns.</summary>
    public static Task<TestDatabase> DemonstrationAsync(DatabaseEngine engine) => TestDatabase.CreateAsync(engine, "demonstration", async connectionString =>
    {
        var contexts = new TestContexts(engine, connectionString);
        await MigrateAsync(contexts);
        await new ReturnPublisher(contexts, new SteppingClock()).PublishAsync(Collection.Demonstration, DemonstrationCollection.Generate(), AuditActor.System, "test", progress: null, CancellationToken.None);
    });

    public static Task<OpenDataResult> PublishAsync(TestContexts contexts, string path, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new OpenDataPublisher(contexts, new SteppingClock()).PublishAsync(Accepted(path), AuditActor.CommandLine, progress, cancellationToken);

    public static async Task<LoadedCollection> LoadAsync(TestContexts contexts, Collection collection, Reader? reader = null)
    {
        using var cubes = new FigureCubes(contexts);
        return (await cubes.GetAsync(collection, reader ?? Reader.General, CancellationToken.None))!;
    }

    public static Task<FigureVerification> VerifyAsync(TestContexts contexts) => new FigureVerifier(contexts).VerifyAsync(CancellationToken.None);

    private static async Task MigrateAsync(TestContexts contexts)
    {
        await using var context = contexts.CreateDbContext();
        await context.Database.MigrateAsync();
    }
}
