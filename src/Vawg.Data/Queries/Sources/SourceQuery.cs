using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Sources;

/// <summary>Finds the versions and rows behind a figure.</summary>
public sealed class SourceQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>The trail of a selection's count in a force, or in the nation, over a period, of its residents, and of the outcomes beside it. Of the nation's, a reader of one force is led to the returns of that force and to published tables.</summary>
    public Task<FigureTrail> TrailAsync(LoadedCollection collection, OffenceSelection selection, Force? force, Period period, CancellationToken cancellationToken) =>
        FigureTrail.ReadAsync(contexts, collection, force, context => TrailAsync(context, collection, selection, force, period, cancellationToken), cancellationToken);

    private static async Task<FigureTrail> TrailAsync(VawgDbContext context, LoadedCollection collection, OffenceSelection selection, Force? force, Period period, CancellationToken cancellationToken)
    {
        var forceCode = (force?.Code ?? (collection.Collection.IsPublic() ? null : collection.View.Reader.OwnForce))?.Text;
        var figures = FiguresBehind(context, collection, selection, forceCode, period);
        var versionIds = await figures.Select(p => p.VersionId).Distinct().ToListAsync(cancellationToken);
        versionIds = versionIds
            .Union(await OutcomeVersionsAsync(context, collection, selection, forceCode, period, cancellationToken))
            .Union(await PopulationVersionsAsync(context, collection, period, cancellationToken))
            .ToList();
        var versions = await context.DataSetVersions.AsNoTracking()
            .Where(v => versionIds.Contains(v.Id))
            .OrderBy(v => v.Table).ThenBy(v => v.FirstQuarter).ThenBy(v => v.Scope)
            .ToListAsync(cancellationToken);
        if (force is null || collection.View.SuppressesSmallCellsOf(force.Code))
        {
            return FigureTrail.Hidden(versions);
        }

        var first = collection.Collection.IsPublic() ? null : await FirstPublishedAsync(context, collection, selection, force, period, cancellationToken);
        if (collection.Cube.Over(selection, force.Code, period).IsMissing)
        {
            return FigureTrail.Missing(versions) with { FirstPublished = first };
        }

        var sheets = await SourceSheets.ReadAsync(context, versions, cancellationToken);
        var rows = await RowsAsync(context, figures, selection, force, collection.Collection.IsPublic(), sheets, cancellationToken);
        var withRows = rows.Select(r => r.VersionId).ToHashSet();
        return new FigureTrail(versions, rows, rows.Count)
        {
            WithoutSheets = [.. versions.Where(v => withRows.Contains(v.Id) && sheets.IsUnknownFor(v))],
            FirstPublished = first,
        };
    }

    /// <summary>The versions of the outcomes that pages show beside the figure, which may be of an earlier year.</summary>
    private static async Task<List<int>> OutcomeVersionsAsync(VawgDbContext context, LoadedCollection collection, OffenceSelection selection, string? forceCode, Period period, CancellationToken cancellationToken)
    {
        if (OutcomePeriods.Newest(collection, OutcomeBasis.Closed, period) is not { } year)
        {
            return [];
        }

        return await context.PreparedOutcomes.AsNoTracking()
            .Where(p => p.Collection == collection.Collection && p.Basis == (short)OutcomeBasis.Closed && p.Selection == selection.Text
                && p.Quarter >= year.First.Index && p.Quarter <= year.Last.Index
                && (forceCode == null || p.ForceCode == forceCode))
            .Select(p => p.VersionId)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    /// <summary>The version of the residents by which published counts are divided; those of returns stand in the reference list.</summary>
    private static async Task<List<int>> PopulationVersionsAsync(VawgDbContext context, LoadedCollection collection, Period period, CancellationToken cancellationToken)
    {
        if (!collection.Collection.IsPublic())
        {
            return [];
        }

        var year = ResidentCounts.YearOf(period);
        return await context.DataSetVersions.AsNoTracking()
            .Where(v => v.IsCurrent && v.Table == DataTable.Population && context.Populations.Any(p => p.VersionId == v.Id && p.Year == year))
            .Select(v => v.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The prepared figures that lead to the versions. A single offence without a row in a return is zero and is not stored, so a return is found by all its crime, which it always gives.</summary>
    private static IQueryable<PreparedFigure> FiguresBehind(VawgDbContext context, LoadedCollection collection, OffenceSelection selection, string? forceCode, Period period)
    {
        var counted = collection.Collection.IsPublic() ? selection.Text : OffenceSelection.AllRecordedCrime.Text;
        return context.PreparedFigures.AsNoTracking()
            .Where(p => p.Collection == collection.Collection && p.Selection == counted
                && p.Quarter >= period.First.Index && p.Quarter <= period.Last.Index
                && (forceCode == null || p.ForceCode == forceCode));
    }

    /// <summary>The rows of each quarter in the version from which that quarter's figure was computed: an older version keeps its rows, also of quarters in which the newer one has none.</summary>
    private static async Task<List<SourceRow>> RowsAsync(VawgDbContext context, IQueryable<PreparedFigure> figures, OffenceSelection selection, Force force, bool isPublic, SourceSheets sheets, CancellationToken cancellationToken)
    {
        // Published tables are told by code alone; a row of a return by its flags and victim too.
        var codes = isPublic ? Offences.All.Where(selection.HoldsCode).Select(o => o.Code.Text).ToList() : [];
        var stored = await (
            from row in context.RecordedOffences.AsNoTracking()
            join figure in figures on new { row.VersionId, row.ForceCode, row.Quarter } equals new { figure.VersionId, figure.ForceCode, figure.Quarter }
            where !isPublic || codes.Contains(row.OffenceCode)
            orderby row.Quarter, row.SourceRow
            select row).ToListAsync(cancellationToken);
        return stored
            .Where(r => isPublic || selection.Holds(StoredReturns.OffenceOf(r)))
            .Select(new SourceRows(force, sheets).Of)
            .ToList();
    }

    /// <summary>What the first version of each quarter came to; null where that is what it is now, or a quarter was never published.</summary>
    private static async Task<Count?> FirstPublishedAsync(VawgDbContext context, LoadedCollection collection, OffenceSelection selection, Force force, Period period, CancellationToken cancellationToken)
    {
        var versions = await ReturnVersions.ReadAsync(context, collection.Collection, force, period, cancellationToken);
        var first = (await FirstReturns.ReadAsync(context, collection.Collection, versions, cancellationToken))?.Recorded(selection);
        return first == collection.View.Over(selection, force.Code, period) || versions.First.Count < period.QuarterCount ? null : first;
    }
}
