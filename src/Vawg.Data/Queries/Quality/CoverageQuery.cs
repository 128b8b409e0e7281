using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Quality;

/// <summary>What a force's current returns say that they do not supply.</summary>
public sealed class CoverageQuery(IDbContextFactory<VawgDbContext> contexts)
{
    public async Task<IReadOnlyList<CoverageGap>> OfForceAsync(LoadedCollection collection, Force force, CancellationToken cancellationToken)
    {
        if (!collection.View.Reader.MayRead(force.Code))
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var scope = force.Code.Text + " ";
        var rows = await (
            from item in context.Coverage.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on item.VersionId equals version.Id
            where version.IsCurrent && version.Collection == collection.Collection && version.Scope.StartsWith(scope) && item.Supply != (short)Supply.Yes
            select new { item.Item, item.Supply, item.Note, Quarter = version.FirstQuarter!.Value }).ToListAsync(cancellationToken);
        return rows
            .GroupBy(r => (r.Item, r.Supply, r.Note))
            .Select(g => new CoverageGap(g.Key.Item, (Supply)g.Key.Supply, g.Key.Note, Quarter.FromIndex(g.Min(r => r.Quarter)), Quarter.FromIndex(g.Max(r => r.Quarter))))
            .OrderBy(g => g.Item, StringComparer.Ordinal)
            .ToList();
    }
}
