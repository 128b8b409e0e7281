using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Testing.Postgres;

namespace Vawg.Testing.Databases;

/// <summary>A database that one test, or one test class, has to itself; gone when disposed.</summary>
public abstract class TestDatabase(DatabaseEngine engine, string connectionString) : IAsyncDisposable
{
    public DatabaseEngine Engine { get; } = engine;

    public string ConnectionString { get; } = connectionString;

    /// <summary>An empty database; the test is skipped where the engine is missing, and fails when CI=true.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseEngine engine) => engine switch
    {
        DatabaseEngine.Sqlite => SqliteDatabase.Create(),
        DatabaseEngine.Postgres => await PostgresDatabase.CreateAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "Unknown database engine."),
    };

    /// <summary>A copy of the named template, which is prepared once a run and engine from an empty database.</summary>
    /// <param name="engine">The database to run on.</param>
    /// <param name="template">Name of the template: lower-case letters, digits and underscores.</param>
    /// <param name="prepare">Fills the template, given its connection string.</param>
    public static async Task<TestDatabase> CreateAsync(DatabaseEngine engine, string template, Func<string, Task> prepare) => engine switch
    {
        DatabaseEngine.Sqlite => await SqliteDatabase.CreateAsync(template, prepare),
        DatabaseEngine.Postgres => await PostgresDatabase.CreateAsync(template, prepare),
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "Unknown database engine."),
    };

    /// <summary>A database with the product's tables and nothing in them.</summary>
    public static Task<TestDatabase> MigratedAsync(DatabaseEngine engine) => CreateAsync(engine, "migrated", async connectionString =>
    {
        await using var context = ContextFor(engine, connectionString);
        await context.Database.MigrateAsync();
    });

    public VawgDbContext CreateContext() => ContextFor(Engine, ConnectionString);

    public abstract ValueTask DisposeAsync();

    private static VawgDbContext ContextFor(DatabaseEngine engine, string connectionString)
    {
        var options = new DbContextOptionsBuilder<VawgDbContext>();
        options.UseVawg(engine, connectionString);
        return new VawgDbContext(options.Options);
    }
}
