using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Audit;

/// <summary>Makes contexts of one database, as the product's own factory does.</summary>
internal sealed class BenchmarkContexts(TestDatabase database) : IDbContextFactory<VawgDbContext>
{
    public VawgDbContext CreateDbContext() => database.CreateContext();
}
