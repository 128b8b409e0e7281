using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Vawg.Data;

/// <summary>How the context is bound to either database, the same in the product, the tools and the tests.</summary>
public static class VawgDatabase
{
    public const string PostgresMigrations = "Vawg.Data.Postgres";

    public const string SqliteMigrations = "Vawg.Data.Sqlite";

    /// <summary>
    /// Who sends a request is asked at every one, so the server keeps a number of statements of each connection planned. A connection that goes back to the pool
    /// is not set back to its beginning, which would cost as much as the question: nothing here changes more of it than its transaction. What the connection string says of either counts.
    /// </summary>
    private const string OfPostgres = "Max Auto Prepare=50;No Reset On Close=true;";

    public static DbContextOptionsBuilder UseVawg(this DbContextOptionsBuilder options, DatabaseEngine engine, string connectionString) => engine switch
    {
        DatabaseEngine.Sqlite => options
            .UseSqlite(connectionString, o => o.MigrationsAssembly(SqliteMigrations))
            .AddInterceptors(SqlitePragmas.Instance)

            // SQLite changes a table by making it anew. The migrations are written for that, and each first start would warn of it some forty times.
            .ConfigureWarnings(w => w.Ignore(SqliteEventId.TableRebuildPendingWarning, RelationalEventId.NonTransactionalMigrationOperationWarning)),
        DatabaseEngine.Postgres => options.UseNpgsql(OfPostgres + connectionString, o => o.MigrationsAssembly(PostgresMigrations)),
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "An unknown database."),
    };
}
