using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Publishing;

/// <summary>The counts of a collection of which single forces are shown, as far as the search for what has to be hidden looks at them. Forces and quarters that hold nothing any more are among them: what was hidden of them stays hidden.</summary>
/// <param name="Near">Recorded offences of every selection, of the quarters in reach.</param>
/// <param name="OfYears">Recorded offences of every selection, of the financial years of which outcomes change.</param>
/// <param name="OfOpenTables">Recorded offences of the open tables of outcomes, of all quarters.</param>
/// <param name="Outcomes">Outcomes of every selection, of the financial years of which they change.</param>
internal sealed record PublishedCounts(FigureCube Near, FigureCube OfYears, FigureCube OfOpenTables, OutcomeCube Outcomes)
{
    private static readonly string[] Selections = [.. SuppressionPattern.Selections.Select(s => s.Text)];

    /// <summary>All of a collection's; null when it holds none.</summary>
    public static async Task<FigureCube?> AllAsync(VawgDbContext context, Collection collection, int publication, CancellationToken cancellationToken) =>
        await QuartersAsync(context, collection, [], cancellationToken) is var (first, last)
            ? await CubeAsync(Of(context, collection), context, collection, publication, first, last, cancellationToken)
            : null;

    /// <summary>What is in reach; null when the collection holds nothing.</summary>
    public static async Task<PublishedCounts?> LoadAsync(VawgDbContext context, Collection collection, int publication, HiddenReach reach, IReadOnlyList<HiddenFigure> hidden, CancellationToken cancellationToken)
    {
        if (await QuartersAsync(context, collection, hidden, cancellationToken) is not var (first, last))
        {
            return null;
        }

        var open = reach.OpenTables.Select(o => o.Text).ToList();
        var near = await WithinAsync(reach.Figures?.LooksFrom, reach.Figures?.Last);
        return new PublishedCounts(
            near,
            reach.OutcomeYears is { } years ? await WithinAsync(years.First, years.Last) : near,
            await CubeAsync(Of(context, collection).Where(p => open.Contains(p.Selection)), context, collection, publication, first, last, cancellationToken),
            await OutcomeCube.LoadAsync(context, collection, reach.OutcomeYears, cancellationToken));

        Task<FigureCube> WithinAsync(Quarter? least, Quarter? most)
        {
            var (from, to) = (least > first ? least.Value : first, most < last ? most.Value : last);

            // Years apart from everything that is held hold nothing of it.
            to = to < from - 1 ? from - 1 : to;
            return CubeAsync(Of(context, collection).Where(p => p.Quarter >= from.Index && p.Quarter <= to.Index), context, collection, publication, from, to, cancellationToken);
        }
    }

    private static IQueryable<PreparedFigure> Of(VawgDbContext context, Collection collection) =>
        context.PreparedFigures.AsNoTracking().Where(p => p.Collection == collection && Selections.Contains(p.Selection));

    /// <summary>The quarters of which anything is held, or was hidden while it was.</summary>
    private static async Task<(Quarter First, Quarter Last)?> QuartersAsync(VawgDbContext context, Collection collection, IReadOnlyList<HiddenFigure> hidden, CancellationToken cancellationToken)
    {
        // Every return has a figure of all recorded crime, known or missing.
        var of = OffenceSelection.AllRecordedCrime.Text;
        var held = await context.PreparedFigures.AsNoTracking().Where(p => p.Collection == collection && p.Selection == of).GroupBy(p => 1)
            .Select(g => new { First = g.Min(p => p.Quarter), Last = g.Max(p => p.Quarter) }).SingleOrDefaultAsync(cancellationToken);
        var quarters = hidden.Select(f => f.Period.Last.Index).ToList();
        if (held is not null)
        {
            quarters.AddRange([held.First, held.Last]);
        }

        return quarters.Count == 0 ? null : (Quarter.FromIndex(quarters.Min()), Quarter.FromIndex(quarters.Max()));
    }

    private static async Task<FigureCube> CubeAsync(IQueryable<PreparedFigure> rows, VawgDbContext context, Collection collection, int publication, Quarter first, Quarter last, CancellationToken cancellationToken)
    {
        var builder = new FigureCubeBuilder(collection, publication, default, first, last, Forces.All.Select(f => f.Code), Selections);
        await PreparedRows.ReadAsync(
            context,
            rows.Select(p => new { p.Selection, p.ForceCode, p.Quarter, p.Count, p.Missing }),
            row => builder.Set(row.GetString(0), ForceCode.Parse(row.GetString(1)), row.GetInt32(2), row.IsDBNull(3) ? Count.Missing((MissingReason)row.GetInt16(4)) : Count.Of(row.GetInt64(3))),
            cancellationToken);
        return builder.Build();
    }
}
