using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit;

namespace Vawg.Data.Tests.Bulk;

/// <summary>An open connection with one empty table, gone when it is closed.</summary>
internal static class BulkDatabase
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    private const string Table = "(force text not null, quarter integer not null, count bigint not null, note text null, weight double precision null, day date null, is_kept boolean not null, PRIMARY KEY (force, quarter))";

    public static async Task<DbConnection> OpenOrSkipAsync(string database)
    {
        var server = Environment.GetEnvironmentVariable("VAWG_TEST_POSTGRES");
        Skip.If(database == Postgres && string.IsNullOrEmpty(server), "PostgreSQL: VAWG_TEST_POSTGRES names no server.");
        DbConnection connection = database == Sqlite ? new SqliteConnection("Data Source=:memory:") : new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var create = connection.CreateCommand();
        create.CommandText = $"CREATE TEMPORARY TABLE \"bulk \"\"test\"\"\" {Table}";
        await create.ExecuteNonQueryAsync();
        return connection;
    }
}
