using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Sources;

/// <summary>Finds the versions and rows behind a figure.</summary>
public sealed class SourceQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>Rows that a page can list; a figure of more is told by its number of rows.</summary>
    public const int MostRows = 200;

    /// <summary>The trail of a selection's count in a force, or in the nation, over a period. Of the nation's, a reader of one force is led to the returns of that force and to published tables.</summary>
    public async Task<FigureTrail> TrailAsync(LoadedCollection collection, OffenceSelection selection, Force? force, Period period, CancellationToken cancellationToken)
    {
        if (force is not null && !collection.View.Reader.MayRead(force.Code))
        {
            return new FigureTrail([], [], 0);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var forceCode = (force?.Code ?? (collection.Collection.IsPublic() ? null : collection.View.Reader.OwnForce))?.Text;
        var versionIds = await context.PreparedFigures.AsNoTracking()
            .Where(p => p.Collection == collection.Collection && p.Selection == selection.Text
                && p.Quarter >= period.First.Index && p.Quarter <= period.Last.Index
                && (forceCode == null || p.ForceCode == forceCode))
            .Select(p => p.VersionId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var versions = await context.DataSetVersions.AsNoTracking()
            .Where(v => versionIds.Contains(v.Id))
            .OrderBy(v => v.FirstQuarter).ThenBy(v => v.Scope)
            .ToListAsync(cancellationToken);
        if (force is null || !collection.Collection.IsPublic())
        {
            return new FigureTrail(versions, [], versions.Sum(v => v.RowCount));
        }

        var rows = await RowsAsync(context, versions, selection, force, period, cancellationToken);
        return new FigureTrail(versions, rows.Count <= MostRows ? rows : [], rows.Count);
    }

    private static async Task<List<SourceRow>> RowsAsync(VawgDbContext context, List<DataSetVersion> versions, OffenceSelection selection, Force force, Period period, CancellationToken cancellationToken)
    {
        var ids = versions.Select(v => v.Id).ToList();
        var codes = Offences.All.Where(selection.HoldsCode).Select(o => o.Code.Text).ToList();
        var stored = await context.RecordedOffences.AsNoTracking()
            .Where(r => ids.Contains(r.VersionId) && r.ForceCode == force.Code.Text
                && r.Quarter >= period.First.Index && r.Quarter <= period.Last.Index
                && codes.Contains(r.OffenceCode))
            .OrderBy(r => r.Quarter).ThenBy(r => r.SourceRow)
            .ToListAsync(cancellationToken);
        var newest = versions.ToDictionary(v => v.Id, v => v.VersionNumber);
        return stored
            .GroupBy(r => r.Quarter)
            .SelectMany(quarter => quarter.Where(r => newest[r.VersionId] == quarter.Max(o => newest[o.VersionId])))
            .Select(r => new SourceRow(r.VersionId, r.SourceRow, force, Quarter.FromIndex(r.Quarter), Offences.Get(OffenceCode.Parse(r.OffenceCode)), r.Count))
            .ToList();
    }
}
