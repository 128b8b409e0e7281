using Npgsql;
using Vawg.Testing.Databases;

namespace Vawg.Testing.Postgres;

/// <summary>The roles that eng/postgres-roles.sql makes, under names of their own on a test's database; gone when disposed.</summary>
public sealed class PostgresRoles : IAsyncDisposable
{
    private static readonly string[] Names = ["owner", "app", "auditor"];

    private readonly string _administration;
    private readonly string _prefix = $"vawg_{Guid.NewGuid():N}"[..16];
    private readonly string _password = Guid.NewGuid().ToString("N");

    private PostgresRoles(string administration) => _administration = administration;

    public string Owner => ConnectionOf("owner");

    public string App => ConnectionOf("app");

    public string Auditor => ConnectionOf("auditor");

    public static async Task<PostgresRoles> CreateAsync(TestDatabase database)
    {
        var roles = new PostgresRoles(database.ConnectionString);
        await roles.RunScriptAsync();
        await roles.ExecuteAsync(string.Join(';', Names.Select(name => $"ALTER ROLE {roles._prefix}_{name} PASSWORD '{roles._password}'")));
        return roles;
    }

    public async Task RunScriptAsync()
    {
        var script = await File.ReadAllTextAsync(RepositoryRoot.Combine("eng", "postgres-roles.sql"));
        await ExecuteAsync(Names.Aggregate(script, (text, name) => text.Replace($"vawg_{name}", $"{_prefix}_{name}", StringComparison.Ordinal)));
    }

    /// <summary>Takes from the roles what they hold in the database, without which they cannot be dropped.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var name in Names)
        {
            await using var connection = new NpgsqlConnection(ConnectionOf(name));
            NpgsqlConnection.ClearPool(connection);
            await ExecuteAsync($"REASSIGN OWNED BY {_prefix}_{name} TO CURRENT_USER; DROP OWNED BY {_prefix}_{name}; DROP ROLE {_prefix}_{name}");
        }
    }

    private string ConnectionOf(string name) =>
        new NpgsqlConnectionStringBuilder(_administration) { Username = $"{_prefix}_{name}", Password = _password }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_administration);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
