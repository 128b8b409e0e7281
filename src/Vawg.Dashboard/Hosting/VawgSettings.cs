using Microsoft.Data.Sqlite;
using Vawg.Data;

namespace Vawg.Dashboard.Hosting;

/// <summary>What the environment sets: which database, where data lies, and whether the demonstration collection is loaded on a first run.</summary>
public sealed record VawgSettings
{
    public required DatabaseEngine Engine { get; init; }

    public required string ConnectionString { get; init; }

    public required string DataDirectory { get; init; }

    public required bool LoadsDemonstration { get; init; }

    /// <summary>Reads the settings; a value that cannot be used stops the start with a sentence.</summary>
    public static VawgSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var directory = Path.GetFullPath(configuration["Vawg:DataDirectory"] is { Length: > 0 } given ? given : Path.Combine(environment.ContentRootPath, "data"));
        var engine = (configuration["Vawg:Database"] ?? "sqlite").Trim().ToLowerInvariant() switch
        {
            "sqlite" => DatabaseEngine.Sqlite,
            "postgres" => DatabaseEngine.Postgres,
            var other => throw new SettingException($"Vawg__Database is '{other}'. It must be 'sqlite' or 'postgres'."),
        };
        var connection = configuration.GetConnectionString("Vawg");
        if (engine == DatabaseEngine.Postgres && string.IsNullOrWhiteSpace(connection))
        {
            throw new SettingException("Vawg__Database is 'postgres', so ConnectionStrings__Vawg must say how to reach it, for example Host=127.0.0.1;Database=vawg;Username=vawg;Password=...");
        }

        return new VawgSettings
        {
            Engine = engine,
            ConnectionString = string.IsNullOrWhiteSpace(connection)
                ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, "vawg.db") }.ConnectionString
                : connection,
            DataDirectory = directory,
            LoadsDemonstration = configuration.GetValue("Vawg:LoadDemonstration", environment.IsDevelopment()),
        };
    }
}
