using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Vawg.Data;

/// <summary>Settings of every SQLite connection: readers beside one writer, nothing acknowledged is lost, and a short wait instead of an error.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string OfReaders = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;";
    private const string OfWriters = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; " + OfReaders;

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SettingsOf(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = SettingsOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The journal is a property of the file, which a read-only connection cannot change: Entity Framework opens one to see whether the file exists.</summary>
    private static string SettingsOf(DbConnection connection) =>
        connection is SqliteConnection { Handle: { } handle } && raw.sqlite3_db_readonly(handle, "main") == 1 ? OfReaders : OfWriters;
}
