using System.Collections.Concurrent;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

/// <summary>The published files as each database holds them, imported once for all tests that only read them.</summary>
public sealed class PublishedOpenData : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseEngine, Lazy<Task<(TestDatabase Database, LoadedCollection Figures)>>> _held = new();

    public async Task<LoadedCollection> FiguresAsync(DatabaseEngine engine) => (await HeldAsync(engine)).Figures;

    public async Task<VawgDbContext> ContextAsync(DatabaseEngine engine) => (await HeldAsync(engine)).Database.CreateContext();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var held in _held.Values.Where(h => h.IsValueCreated && h.Value.IsCompletedSuccessfully))
        {
            await (await held.Value).Database.DisposeAsync();
        }
    }

    private Task<(TestDatabase Database, LoadedCollection Figures)> HeldAsync(DatabaseEngine engine) => _held.GetOrAdd(engine, e => new(() => LoadAsync(e))).Value;

    private static async Task<(TestDatabase Database, LoadedCollection Figures)> LoadAsync(DatabaseEngine engine)
    {
        var database = await Published.OpenDataAsync(engine);
        return (database, await Published.LoadAsync(database.Contexts(), Collection.OpenData));
    }
}
