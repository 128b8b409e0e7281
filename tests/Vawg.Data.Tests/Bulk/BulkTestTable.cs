using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vawg.Testing.Databases;

namespace Vawg.Data.Tests.Bulk;

/// <summary>An open connection with one empty temporary table that has a column of every kind.</summary>
internal static class BulkTestTable
{
    private const string Columns =
        "(force text not null, quarter integer not null, count bigint not null, note text null, weight double precision null, day date null, is_kept boolean not null, PRIMARY KEY (force, quarter))";

    public static async Task<DbConnection> OpenAsync(TestDatabase database)
    {
        DbConnection connection = database.Engine == DatabaseEngine.Sqlite
            ? new SqliteConnection(database.ConnectionString)
            : new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var create = connection.CreateCommand();
        create.CommandText = $"CREATE TEMPORARY TABLE \"bulk \"\"test\"\"\" {Columns}";
        await create.ExecuteNonQueryAsync();
        return connection;
    }
}
