using Microsoft.EntityFrameworkCore;

namespace Vawg.Data.Tests.Publishing;

/// <summary>Makes contexts of one test database, as the product's own factory does.</summary>
internal sealed class TestContexts(DatabaseEngine engine, string connectionString) : IDbContextFactory<VawgDbContext>
{
    public VawgDbContext CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<VawgDbContext>();
        options.UseVawg(engine, connectionString);
        return new VawgDbContext(options.Options);
    }
}
