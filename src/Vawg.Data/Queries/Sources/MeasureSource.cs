using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Sources;

/// <summary>Finds the rows of the sheet of measures behind an indicator of a force.</summary>
public sealed class MeasureSource(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>The rows of the current returns of a force in a period; none where the reader may not see its small cells.</summary>
    public async Task<IReadOnlyList<MeasureSourceRow>> RowsAsync(LoadedCollection collection, Indicator indicator, Force force, Period chosen, CancellationToken cancellationToken)
    {
        var reader = collection.View.Reader;
        if (!reader.MayRead(force.Code) || collection.View.SuppressesSmallCellsOf(force.Code))
        {
            return [];
        }

        var period = IndicatorCounts.PeriodOf(indicator, chosen);
        var cells = indicator.Cells.ToHashSet();
        var measures = cells.Select(c => c.Measure).Distinct().ToList();
        var (first, last, scope) = (period.First.Index, period.Last.Index, force.Code.Text + " ");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from measure in context.Measures.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on measure.VersionId equals version.Id
            where version.Collection == collection.Collection && version.IsCurrent && version.FirstQuarter >= first && version.FirstQuarter <= last
                && version.Scope.StartsWith(scope) && measures.Contains(measure.Measure)
            orderby version.FirstQuarter, measure.SourceRow
            select new { version.FirstQuarter, version.VersionNumber, version.FileName, version.Sha256, measure.SourceRow, measure.Measure, measure.Breakdown, measure.Value, measure.Missing, measure.Note }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Where(r => cells.Contains(new MeasureCell(r.Measure, r.Breakdown))).Select(r => new MeasureSourceRow
            {
                Quarter = Quarter.FromIndex(r.FirstQuarter!.Value),
                VersionNumber = r.VersionNumber,
                FileName = r.FileName,
                Sha256 = r.Sha256,
                Row = r.SourceRow,
                Cell = new MeasureCell(r.Measure, r.Breakdown),
                Value = r.Value is { } value ? Count.Of(value) : Count.Missing((MissingReason)r.Missing!.Value),
                Note = r.Note,
            }),
        ];
    }
}
