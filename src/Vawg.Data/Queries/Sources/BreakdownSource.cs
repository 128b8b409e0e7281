using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;

namespace Vawg.Data.Queries.Sources;

/// <summary>Finds the rows of recorded offences or suspects behind a breakdown of victims, suspects or hate strands of a force. Rows are listed where the figure is known and the force's small counts are not hidden from the reader.</summary>
public sealed class BreakdownSource(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>The trail of a breakdown of a selection over a financial year; outcomes are refused, whose trail is that of their share.</summary>
    public async Task<FigureTrail> TrailAsync(LoadedCollection collection, BreakdownView told, Breakdown breakdown, OffenceSelection selection, Force force, Period year, CancellationToken cancellationToken)
    {
        if (breakdown.IsOfOutcomes())
        {
            throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "Outcomes are traced as shares of outcomes.");
        }

        if (!told.Reader.MayRead(force.Code))
        {
            return new FigureTrail([], [], 0);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = await ReturnVersions.ReadAsync(context, collection.Collection, force, year, cancellationToken);
        var isHidden = collection.View.SuppressesSmallCellsOf(force.Code);
        if (isHidden || told.Row(breakdown, selection, force.Code, year).IsMissing)
        {
            return versions.WithoutRows(isHidden);
        }

        var at = new SourceRows(force, await SourceSheets.ReadAsync(context, versions.Current, cancellationToken));
        var rows = breakdown.IsOfSuspects()
            ? await SuspectsAsync(context, versions, breakdown, selection, at, cancellationToken)
            : [.. (await OffencesAsync(context, versions, cancellationToken)).Where(r => selection.Holds(StoredReturns.OffenceOf(r))).Select(r => at.Of(r) with { Part = breakdown.Parts()[PartOf(breakdown, r)] })];
        var first = versions.AreChanged ? await FirstPublishedAsync(context, told, versions, breakdown, selection, force, year, cancellationToken) : null;
        var parts = breakdown.Parts().Select((name, i) => TrailPart.Of(name, rows.Where(r => r.Part == name)).First(first?[i]));
        var all = TrailPart.Of(breakdown.IsOfSuspects() ? "All suspects" : "All recorded offences", rows) with { RowCount = RowCount(rows), IsTotal = true };
        return new FigureTrail(versions.Current, rows, RowCount(rows)) { Parts = [.. parts, all.First(first?.Aggregate(Count.Zero, (sum, count) => sum + count))] };
    }

    /// <summary>The trail of every hate strand that the force supplied. A row counts in each strand of its flags, so the strands are not added.</summary>
    public async Task<FigureTrail> HateTrailAsync(LoadedCollection collection, BreakdownView told, Force force, Period year, CancellationToken cancellationToken)
    {
        if (!told.Reader.MayRead(force.Code))
        {
            return new FigureTrail([], [], 0);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = await ReturnVersions.ReadAsync(context, collection.Collection, force, year, cancellationToken);
        var strands = HateStrand.All.Where(s => !told.Hate(s, force.Code, year).IsMissing).ToList();
        if (strands.Count == 0)
        {
            return versions.WithoutRows(collection.View.SuppressesSmallCellsOf(force.Code));
        }

        var at = new SourceRows(force, await SourceSheets.ReadAsync(context, versions.Current, cancellationToken));
        var counted = (await OffencesAsync(context, versions, cancellationToken)).Where(r => VawgTotal.Holds(StoredReturns.OffenceOf(r))).ToList();
        List<SourceRow> rows = [.. from row in counted from strand in strands where ((FlagSet)row.Flags).HasFlag(strand.Flag) select at.Of(row) with { Part = strand.Name }];
        return new FigureTrail(versions.Current, rows, RowCount(rows))
        {
            Parts = [.. strands.Select(s => TrailPart.Of(s.Name, rows.Where(r => r.Part == s.Name)).First(versions.AreChanged ? told.Cube.FirstHate(s, force.Code, year.Last.FinancialYear) : null))],
        };
    }

    private static int RowCount(IEnumerable<SourceRow> rows) => rows.Select(r => (r.VersionId, r.Row)).Distinct().Count();

    private static int PartOf(Breakdown breakdown, StoredRecordedOffence row) => breakdown == Breakdown.VictimAge
        ? Breakdowns.PartOf(AgeGroups.Of((AgeBand)(row.AgeBand ?? 0)))
        : Breakdowns.PartOf((OffenceLocation)(row.Location ?? 0));

    private static async Task<List<StoredRecordedOffence>> OffencesAsync(VawgDbContext context, ReturnVersions versions, CancellationToken cancellationToken)
    {
        var ids = versions.Current.Select(v => v.Id).ToList();
        return await context.RecordedOffences.AsNoTracking().Where(r => ids.Contains(r.VersionId)).OrderBy(r => r.Quarter).ThenBy(r => r.SourceRow).ToListAsync(cancellationToken);
    }

    /// <summary>The rows of suspects of a theme. Told by repeats, a row counts its repeat suspects in one part and the others in the other.</summary>
    private static async Task<List<SourceRow>> SuspectsAsync(VawgDbContext context, ReturnVersions versions, Breakdown breakdown, OffenceSelection selection, SourceRows at, CancellationToken cancellationToken)
    {
        var quarters = versions.Current.ToDictionary(v => v.Id, v => Quarter.FromIndex(v.FirstQuarter!.Value));
        var stored = await context.Suspects.AsNoTracking().Where(r => quarters.Keys.Contains(r.VersionId) && r.Theme == selection.Text).ToListAsync(cancellationToken);
        return [.. stored.OrderBy(r => quarters[r.VersionId]).ThenBy(r => r.SourceRow).SelectMany(PartsOf)];

        IEnumerable<SourceRow> PartsOf(StoredSuspects row)
        {
            var whole = at.Of(row, quarters[row.VersionId]);
            var names = breakdown.Parts();
            return breakdown == Breakdown.RepeatSuspects
                ? [whole with { Part = names[0], Count = row.RepeatCount!.Value }, whole with { Part = names[1], Count = whole.Count - row.RepeatCount.Value }]
                : [whole with { Part = names[PartOf(breakdown, row)] }];
        }
    }

    private static int PartOf(Breakdown breakdown, StoredSuspects row) => breakdown switch
    {
        Breakdown.SuspectSex => Breakdowns.PartOf((VictimSex)row.Sex),
        Breakdown.SuspectAge => Breakdowns.PartOf(AgeGroups.Of((AgeBand)row.AgeBand)),
        _ => Breakdowns.PartOf((Relationship)row.Relationship),
    };

    /// <summary>The parts as the first version of each quarter told them; missing where one told none.</summary>
    private static async Task<IReadOnlyList<Count>> FirstPublishedAsync(VawgDbContext context, BreakdownView told, ReturnVersions versions, Breakdown breakdown, OffenceSelection selection, Force force, Period year, CancellationToken cancellationToken)
    {
        var item = (breakdown.IsOfSuspects() ? ReturnSheets.Suspects : ReturnSheets.RecordedOffences).Name;
        return await versions.FirstToldAsync(context, selection, item, cancellationToken) && told.Cube.FirstParts(breakdown, selection, force.Code, year.Last.FinancialYear) is { } first
            ? [.. first.Select(Count.Of)]
            : [.. breakdown.Parts().Select(_ => Count.NotSupplied)];
    }
}
