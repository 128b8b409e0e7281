using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Quality;

/// <summary>What a force's current returns say that they do not supply.</summary>
public sealed class CoverageQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>The gaps of one force, by item.</summary>
    public async Task<IReadOnlyList<CoverageGap>> OfForceAsync(LoadedCollection collection, Force force, CancellationToken cancellationToken) =>
        collection.View.Reader.MayRead(force.Code) ? [.. (await ReadAsync(collection, force.Code.Text + " ", cancellationToken)).Select(g => g.Gap)] : [];

    /// <summary>The gaps of every force in the reader's scope, by the name of the force and then by item.</summary>
    public async Task<IReadOnlyList<(Force Force, CoverageGap Gap)>> AllAsync(LoadedCollection collection, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(collection, string.Empty, cancellationToken)).Where(g => collection.View.Reader.MayRead(g.Force.Code)).OrderBy(g => g.Force.Name, StringComparer.Ordinal)];

    private async Task<List<(Force Force, CoverageGap Gap)>> ReadAsync(LoadedCollection collection, string scope, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from item in context.Coverage.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on item.VersionId equals version.Id
            where version.IsCurrent && version.Collection == collection.Collection && version.Scope.StartsWith(scope) && item.Supply != (short)Supply.Yes
            select new { version.Scope, item.Item, item.Supply, item.Note, Quarter = version.FirstQuarter!.Value }).ToListAsync(cancellationToken);
        return rows
            .GroupBy(r => (Force: r.Scope[..r.Scope.IndexOf(' ', StringComparison.Ordinal)], r.Item, r.Supply, r.Note))
            .Select(g => (
                Forces.Get(ForceCode.Parse(g.Key.Force)),
                new CoverageGap(g.Key.Item, (Supply)g.Key.Supply, g.Key.Note, Quarter.FromIndex(g.Min(r => r.Quarter)), Quarter.FromIndex(g.Max(r => r.Quarter)))))
            .OrderBy(g => g.Item2.Item, StringComparer.Ordinal)
            .ToList();
    }
}
