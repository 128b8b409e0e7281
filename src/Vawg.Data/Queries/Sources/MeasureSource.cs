using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Sources;

/// <summary>Finds the rows of the sheet of measures behind an indicator of a force.</summary>
public sealed class MeasureSource(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>The rows of the current returns of a force in a period, and what they came to when first published; nothing where the reader may not see its small cells.</summary>
    public async Task<MeasureTrail> TrailAsync(LoadedCollection collection, Indicator indicator, Force force, Period chosen, CancellationToken cancellationToken)
    {
        var reader = collection.View.Reader;
        if (!reader.MayRead(force.Code) || collection.View.SuppressesSmallCellsOf(force.Code))
        {
            return MeasureTrail.None;
        }

        var period = IndicatorCounts.PeriodOf(indicator, chosen);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = await ReturnVersions.ReadAsync(context, collection.Collection, force, period, cancellationToken);
        var all = await RowsAsync(context, versions.Current, indicator, cancellationToken);
        var rows = all.Where(r => indicator.Cells.Contains(r.Cell)).ToList();
        if (!versions.AreChanged)
        {
            return new MeasureTrail(rows, null);
        }

        var (first, now) = (CountsOf(await RowsAsync(context, versions.First, indicator, cancellationToken), indicator, force, period), CountsOf(all, indicator, force, period));
        return new MeasureTrail(rows, first == now ? null : first);
    }

    /// <summary>The rows of the measures of an indicator, of other breakdowns too: these say that a breakdown without a row is zero.</summary>
    private static async Task<IReadOnlyList<MeasureSourceRow>> RowsAsync(VawgDbContext context, IReadOnlyList<DataSetVersion> versions, Indicator indicator, CancellationToken cancellationToken)
    {
        var (measures, byId) = (indicator.Cells.Select(c => c.Measure).Distinct().ToList(), versions.ToDictionary(v => v.Id));
        var stored = await context.Measures.AsNoTracking().Where(m => byId.Keys.Contains(m.VersionId) && measures.Contains(m.Measure)).ToListAsync(cancellationToken);
        return
        [
            .. stored.Select(m => RowOf(m, byId[m.VersionId])).OrderBy(r => r.Quarter).ThenBy(r => r.Row),
        ];
    }

    private static MeasureSourceRow RowOf(StoredMeasure stored, DataSetVersion version) => new()
    {
        Quarter = Quarter.FromIndex(version.FirstQuarter!.Value),
        VersionNumber = version.VersionNumber,
        FileName = version.FileName,
        Sha256 = version.Sha256,
        Row = stored.SourceRow,
        Cell = new MeasureCell(stored.Measure, stored.Breakdown),
        Value = stored.Value is { } value ? Count.Of(value) : Count.Missing((MissingReason)stored.Missing!.Value),
        Note = stored.Note,
    };

    /// <summary>What the values of each part come to over the period, by the rules of their measures; of a part that holds none nothing is said.</summary>
    private static (Count? Numerator, Count? Denominator) CountsOf(IEnumerable<MeasureSourceRow> rows, Indicator indicator, Force force, Period period)
    {
        var cube = new MeasureCube(period.First, period.Last, [force.Code]);
        foreach (var row in rows)
        {
            cube.Set(row.Cell, force.Code, row.Quarter, row.Value, row.VersionNumber);
        }

        var view = new MeasureView(cube, new Reader(force.Code, Audience.SmallCells));
        return (Of(indicator.Numerator), Of(indicator.Denominator));

        Count? Of(IndicatorPart? part) => part is { Cells.Count: > 0 } ? part.Cells.Aggregate(Count.Zero, (sum, cell) => sum + view.Over(cell, force.Code, period)) : null;
    }
}
