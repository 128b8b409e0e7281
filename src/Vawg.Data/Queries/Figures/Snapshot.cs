using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Vawg.Data.Queries.Figures;

/// <summary>A transaction in which every statement reads the database as it was at the first, and which keeps nobody from writing.</summary>
internal static class Snapshot
{
    public static async Task<IDbContextTransaction> BeginAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite())
        {
            return await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        }

        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return context.Database.UseTransaction(connection.BeginTransaction(deferred: true))!;
    }
}
