using Vawg.Data;
using Vawg.Testing.Databases;

namespace Vawg.Testing.Postgres;

/// <summary>A database on the run's PostgreSQL server.</summary>
public sealed class PostgresDatabase : TestDatabase
{
    private readonly PostgresServer _server;

    private PostgresDatabase(PostgresServer server, string connectionString) : base(DatabaseEngine.Postgres, connectionString) =>
        _server = server;

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var server = await PostgresServer.RequireAsync();
        return new(server, await server.CreateDatabaseAsync(template: null));
    }

    public static async Task<PostgresDatabase> CreateAsync(string template, Func<string, Task> prepare)
    {
        var server = await PostgresServer.RequireAsync();
        return new(server, await server.CreateDatabaseAsync(await server.TemplateAsync(template, prepare)));
    }

    public override async ValueTask DisposeAsync() => await _server.DropDatabaseAsync(ConnectionString);
}
