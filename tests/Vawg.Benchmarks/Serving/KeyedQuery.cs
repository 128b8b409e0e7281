using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Data;
using Vawg.Data.Model;
using Vawg.Domain.Measures;

namespace Vawg.Benchmarks.Serving;

/// <summary>One prepared figure by its key: the least that a page could ask of the database.</summary>
internal sealed class KeyedQuery(ServedProduct product)
{
    private readonly IDbContextFactory<VawgDbContext> _contexts = product.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>();
    private PreparedFigure? _known;

    public async Task RunAsync()
    {
        await using var context = await _contexts.CreateDbContextAsync();
        var figures = context.PreparedFigures.AsNoTracking();
        _known ??= await figures.FirstAsync(f => f.Collection == Collection.Demonstration);
        var (collection, selection, force, quarter) = (_known.Collection, _known.Selection, _known.ForceCode, _known.Quarter);
        _ = await figures.SingleAsync(f => f.Collection == collection && f.Selection == selection && f.ForceCode == force && f.Quarter == quarter);
    }
}
