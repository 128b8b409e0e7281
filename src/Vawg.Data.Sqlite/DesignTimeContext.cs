using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Vawg.Data.Sqlite;

/// <summary>Lets the migration tool build the context without starting the product; no connection is opened.</summary>
public sealed class DesignTimeContext : IDesignTimeDbContextFactory<VawgDbContext>
{
    public VawgDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<VawgDbContext>();
        options.UseVawg(DatabaseEngine.Sqlite, "Data Source=vawg_design.db");
        return new VawgDbContext(options.Options);
    }
}
