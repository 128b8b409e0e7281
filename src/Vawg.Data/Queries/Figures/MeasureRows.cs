using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>Reads the measures of a collection: what its current returns hold, and where any version that was ever published held a small number.</summary>
internal static class MeasureRows
{
    public static async Task<MeasureCube> LoadAsync(VawgDbContext context, Collection collection, FigureCube shape, CancellationToken cancellationToken)
    {
        if (collection.IsPublic())
        {
            return MeasureCube.None;
        }

        var cube = new MeasureCube(shape.First, shape.Last, shape.Forces);
        var scopes = new Dictionary<int, (ForceCode Force, Quarter Quarter, bool IsCurrent)>();
        var versions = await context.DataSetVersions.AsNoTracking()
            .Where(v => v.Collection == collection && v.FirstQuarter != null)
            .Select(v => new { v.Id, v.Scope, v.FirstQuarter, v.IsCurrent })
            .ToListAsync(cancellationToken);
        foreach (var version in versions.Where(v => v.Scope.Contains(' ', StringComparison.Ordinal)))
        {
            scopes.Add(version.Id, (ForceCode.Parse(version.Scope[..version.Scope.IndexOf(' ', StringComparison.Ordinal)]), Quarter.FromIndex(version.FirstQuarter!.Value), version.IsCurrent));
        }

        var rows =
            from measure in context.Measures.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on measure.VersionId equals version.Id
            where version.Collection == collection && (version.IsCurrent || (measure.Value > 0 && measure.Value < MeasureCube.SmallestBesideSmall))
            select new { measure.VersionId, measure.Measure, measure.Breakdown, measure.Value, measure.Missing };
        await PreparedRows.ReadAsync(
            context,
            rows,
            row =>
            {
                var (force, quarter, isCurrent) = scopes[row.GetInt32(0)];
                var cell = new MeasureCell(row.GetString(1), row.GetString(2));
                var value = row.IsDBNull(3) ? Count.Missing((MissingReason)row.GetInt16(4)) : Count.Of(row.GetInt64(3));
                if (isCurrent)
                {
                    cube.Set(cell, force, quarter, value, row.GetInt32(0));
                }
                else
                {
                    cube.SetPast(cell, force, quarter, value, row.GetInt32(0));
                }
            },
            cancellationToken);
        return cube;
    }
}
