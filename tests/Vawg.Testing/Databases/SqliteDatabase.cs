using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Vawg.Data;

namespace Vawg.Testing.Databases;

/// <summary>A SQLite database in a file of its own in this run's temporary folder.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new(StringComparer.Ordinal);
    private static readonly Lazy<string> Folder = new(CreateFolder);

    private SqliteDatabase(string filePath) : base(DatabaseEngine.Sqlite, ConnectionTo(filePath)) => FilePath = filePath;

    public string FilePath { get; }

    public static SqliteDatabase Create() => new(NewFile());

    public static async Task<SqliteDatabase> CreateAsync(string template, Func<string, Task> prepare)
    {
        var source = await Templates.GetOrAdd(template, _ => new(() => PrepareAsync(prepare))).Value;
        var copy = NewFile();
        File.Copy(source, copy);
        return new(copy);
    }

    public override ValueTask DisposeAsync()
    {
        Close(ConnectionString);
        foreach (var file in new[] { FilePath, FilePath + "-wal", FilePath + "-shm" })
        {
            File.Delete(file);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task<string> PrepareAsync(Func<string, Task> prepare)
    {
        var filePath = NewFile();
        await prepare(ConnectionTo(filePath));
        if (!File.Exists(filePath))
        {
            // Nothing was written; an empty file is an empty database.
            await File.WriteAllBytesAsync(filePath, []);
        }

        // The last connection to close writes the log back, so the one file then holds every row.
        Close(ConnectionTo(filePath));
        return File.Exists(filePath + "-wal")
            ? throw new InvalidOperationException("The template still has an open connection: dispose what prepared it.")
            : filePath;
    }

    private static void Close(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static string NewFile() => Path.Combine(Folder.Value, Path.GetRandomFileName() + ".db");

    private static string ConnectionTo(string filePath) =>
        new SqliteConnectionStringBuilder { DataSource = filePath }.ConnectionString;

    private static string CreateFolder()
    {
        var folder = Directory.CreateTempSubdirectory("vawg-sqlite-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
