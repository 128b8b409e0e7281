using Microsoft.EntityFrameworkCore;

namespace Vawg.Data;

/// <summary>How the context is bound to either database, the same in the product, the tools and the tests.</summary>
public static class VawgDatabase
{
    public const string PostgresMigrations = "Vawg.Data.Postgres";

    public const string SqliteMigrations = "Vawg.Data.Sqlite";

    public static DbContextOptionsBuilder UseVawg(this DbContextOptionsBuilder options, DatabaseEngine engine, string connectionString) => engine switch
    {
        DatabaseEngine.Sqlite => options
            .UseSqlite(connectionString, o => o.MigrationsAssembly(SqliteMigrations))
            .AddInterceptors(SqlitePragmas.Instance),
        DatabaseEngine.Postgres => options.UseNpgsql(connectionString, o => o.MigrationsAssembly(PostgresMigrations)),
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "An unknown database."),
    };
}
