using Microsoft.EntityFrameworkCore;
using Vawg.Data;

namespace Vawg.Drills;

/// <summary>Makes contexts of a database, as the product's own factory does.</summary>
internal sealed class DrillContexts(DatabaseEngine engine, string connectionString) : IDbContextFactory<VawgDbContext>
{
    public VawgDbContext CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<VawgDbContext>();
        options.UseVawg(engine, connectionString);
        return new VawgDbContext(options.Options);
    }
}
