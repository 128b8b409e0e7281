using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Vawg.Data.Postgres;

/// <summary>Lets the migration tool build the context without starting the product; no connection is opened.</summary>
public sealed class DesignTimeContext : IDesignTimeDbContextFactory<VawgDbContext>
{
    public VawgDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<VawgDbContext>();
        options.UseVawg(DatabaseEngine.Postgres, "Host=127.0.0.1;Database=vawg_design");
        return new VawgDbContext(options.Options);
    }
}
