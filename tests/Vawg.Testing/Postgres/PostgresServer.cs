using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace Vawg.Testing.Postgres;

/// <summary>The one PostgreSQL server of a test run, and the databases that tests make on it.</summary>
public sealed class PostgresServer
{
    public const string Variable = "VAWG_TEST_POSTGRES";

    private static readonly Lazy<Task<PostgresServer?>> Shared = new(FindNewAsync);

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _templates = new(StringComparer.Ordinal);
    private readonly string _prefix = $"vawg_test_{Guid.NewGuid():N}"[..22];
    private readonly string _administration;
    private readonly IDisposable? _running;
    private int _databases;

    private PostgresServer(string administration, IDisposable? running = null)
    {
        _administration = administration;
        _running = running;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End();
    }

    /// <summary>The server, or null when there is none: the one named by VAWG_TEST_POSTGRES, else a container, else local binaries.</summary>
    public static Task<PostgresServer?> FindAsync() => Shared.Value;

    /// <summary>The server; the test is skipped where there is none, and fails when CI=true.</summary>
    public static async Task<PostgresServer> RequireAsync()
    {
        var server = await FindAsync();
        Requirement.Met(server is not null, $"PostgreSQL was not found: set {Variable}, start Docker or install PostgreSQL");
        return server!;
    }

    /// <summary>Makes a database, empty or as a copy of a template, and returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{_prefix}_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template ?? "template0"}");
        return ConnectionTo(name);
    }

    /// <summary>The database name of a template, prepared once a run; pass it to <see cref="CreateDatabaseAsync"/>.</summary>
    public Task<string> TemplateAsync(string name, Func<string, Task> prepare) =>
        _templates.GetOrAdd(name, key => new(() => PrepareAsync(key, prepare))).Value;

    public async Task DropDatabaseAsync(string connectionString)
    {
        Forget(connectionString);
        await ExecuteAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    private static async Task<PostgresServer?> FindNewAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return new(named);
        }

        if (await ContainerPostgres.StartAsync() is { } container)
        {
            return new(container);
        }

        return await LocalPostgres.StartAsync() is { } local ? new(local.ConnectionString, local) : null;
    }

    private static void Forget(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private async Task<string> PrepareAsync(string name, Func<string, Task> prepare)
    {
        var template = $"{_prefix}_{name}";
        await ExecuteAsync($"CREATE DATABASE {template} TEMPLATE template0");
        await prepare(ConnectionTo(template));

        // PostgreSQL copies only a database that nobody is connected to.
        Forget(ConnectionTo(template));
        await ExecuteAsync($"ALTER DATABASE {template} ALLOW_CONNECTIONS false");
        await ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{template}'");
        return template;
    }

    private string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(_administration) { Database = database, IncludeErrorDetail = true }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_administration);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private void End()
    {
        if (_running is not null)
        {
            _running.Dispose();
            return;
        }

        foreach (var template in _templates.Values.Where(t => t.IsValueCreated && t.Value.IsCompletedSuccessfully))
        {
            ExecuteAsync($"DROP DATABASE IF EXISTS {template.Value.Result}").GetAwaiter().GetResult();
        }
    }
}
