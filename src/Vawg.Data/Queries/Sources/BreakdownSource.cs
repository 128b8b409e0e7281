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
    public Task<FigureTrail> TrailAsync(LoadedCollection collection, BreakdownView told, Breakdown breakdown, OffenceSelection selection, Force force, Period year, CancellationToken cancellationToken) => breakdown.IsOfOutcomes()
        ? throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "Outcomes are traced as shares of outcomes.")
        : FigureTrail.ReadAsync(contexts, collection, force, context => TrailAsync(context, collection, told, breakdown, selection, force, year, cancellationToken), cancellationToken);

    /// <summary>The trail of every hate strand that the force supplied. A row counts in each strand of its flags, so the strands are not added.</summary>
    public Task<FigureTrail> HateTrailAsync(LoadedCollection collection, BreakdownView told, Force force, Period year, CancellationToken cancellationToken) =>
        FigureTrail.ReadAsync(contexts, collection, force, context => HateTrailAsync(context, collection, told, force, year, cancellationToken), cancellationToken);

    private static async Task<FigureTrail> TrailAsync(VawgDbContext context, LoadedCollection collection, BreakdownView told, Breakdown breakdown, OffenceSelection selection, Force force, Period year, CancellationToken cancellationToken)
    {
        var versions = await ReturnVersions.ReadAsync(context, collection.Collection, force, year, cancellationToken);
        var isHidden = collection.View.SuppressesSmallCellsOf(force.Code);
        if (isHidden || told.Row(breakdown, selection, force.Code, year).IsMissing)
        {
            return versions.WithoutRows(isHidden);
        }

        var at = new SourceRows(force, await SourceSheets.ReadAsync(context, versions.Current, cancellationToken));
        var first = await FirstReturns.ReadAsync(context, collection.Collection, versions, cancellationToken);
        var (rows, firstRows) = breakdown.IsOfSuspects()
            ? (await SuspectsAsync(context, versions, breakdown, selection, at, cancellationToken), FirstSuspects(first, breakdown, selection))
            : (await VictimsAsync(context, versions, breakdown, selection, at, cancellationToken), first?.Offences(selection)?.Select(r => (NameOf(breakdown, r.Offence.Victim.Age, r.Location), r.Count.Value)).ToList());
        var parts = new TrailParts(rows, first is not null, firstRows);
        return new FigureTrail(versions.Current, rows, TrailParts.RowCount(rows))
        {
            Parts = [.. breakdown.Parts().Select(parts.Of), parts.Total(breakdown.IsOfSuspects() ? "All suspects" : "All recorded offences", [.. breakdown.Parts()])],
        };
    }

    private static async Task<FigureTrail> HateTrailAsync(VawgDbContext context, LoadedCollection collection, BreakdownView told, Force force, Period year, CancellationToken cancellationToken)
    {
        var versions = await ReturnVersions.ReadAsync(context, collection.Collection, force, year, cancellationToken);
        var strands = HateStrand.All.Where(s => !told.Hate(s, force.Code, year).IsMissing).ToList();
        if (strands.Count == 0)
        {
            return versions.WithoutRows(collection.View.SuppressesSmallCellsOf(force.Code));
        }

        var at = new SourceRows(force, await SourceSheets.ReadAsync(context, versions.Current, cancellationToken));
        var flags = (int)strands.Aggregate(FlagSet.None, (all, strand) => all | strand.Flag);
        var flagged = await Offences(context, versions).Where(r => (r.Flags & flags) != 0).ToListAsync(cancellationToken);
        List<SourceRow> rows =
        [
            .. from row in flagged where VawgTotal.Holds(StoredReturns.OffenceOf(row)) from strand in strands where ((FlagSet)row.Flags).HasFlag(strand.Flag) select at.Of(row) with { Part = strand.Name },
        ];
        var first = await FirstReturns.ReadAsync(context, collection.Collection, versions, cancellationToken);
        var parts = new TrailParts(rows, isChanged: false, first: null);
        return new FigureTrail(versions.Current, rows, TrailParts.RowCount(rows)) { Parts = [.. strands.Select(s => parts.Of(s.Name) with { FirstPublished = first?.Hate(s) })] };
    }

    private static string NameOf(Breakdown breakdown, AgeBand age, OffenceLocation location) =>
        breakdown.Parts()[breakdown == Breakdown.VictimAge ? Breakdowns.PartOf(AgeGroups.Of(age)) : Breakdowns.PartOf(location)];

    private static IQueryable<StoredRecordedOffence> Offences(VawgDbContext context, ReturnVersions versions)
    {
        var ids = versions.Current.Select(v => v.Id).ToList();
        return context.RecordedOffences.AsNoTracking().Where(r => ids.Contains(r.VersionId)).OrderBy(r => r.Quarter).ThenBy(r => r.SourceRow);
    }

    private static async Task<List<SourceRow>> VictimsAsync(VawgDbContext context, ReturnVersions versions, Breakdown breakdown, OffenceSelection selection, SourceRows at, CancellationToken cancellationToken) =>
    [
        .. (await Offences(context, versions).ToListAsync(cancellationToken))
            .Where(r => selection.Holds(StoredReturns.OffenceOf(r)))
            .Select(r => at.Of(r) with { Part = NameOf(breakdown, (AgeBand)(r.AgeBand ?? 0), (OffenceLocation)(r.Location ?? 0)) }),
    ];

    private static async Task<List<SourceRow>> SuspectsAsync(VawgDbContext context, ReturnVersions versions, Breakdown breakdown, OffenceSelection selection, SourceRows at, CancellationToken cancellationToken)
    {
        var quarters = versions.Current.ToDictionary(v => v.Id, v => Quarter.FromIndex(v.FirstQuarter!.Value));
        var stored = await context.Suspects.AsNoTracking().Where(r => quarters.Keys.Contains(r.VersionId) && r.Theme == selection.Text).ToListAsync(cancellationToken);
        return
        [
            .. from row in stored.OrderBy(r => quarters[r.VersionId]).ThenBy(r => r.SourceRow)
               let whole = at.Of(row, quarters[row.VersionId])
               from part in PartsOf(breakdown, (VictimSex)row.Sex, (AgeBand)row.AgeBand, (Relationship)row.Relationship, whole.Count, row.RepeatCount)
               select whole with { Part = part.Name, Count = part.Count },
        ];
    }

    private static List<(string Part, long Count)>? FirstSuspects(FirstReturns? first, Breakdown breakdown, OffenceSelection selection) =>
        first?.Suspects(selection, withRepeats: breakdown == Breakdown.RepeatSuspects)?
            .SelectMany(r => PartsOf(breakdown, r.Sex, r.Age, r.Relationship, r.Count.Value, r.RepeatCount.Known))
            .ToList();

    /// <summary>In which parts a row of suspects counts. Told by repeats, it counts its repeat suspects in one and the others in the other.</summary>
    private static (string Name, long Count)[] PartsOf(Breakdown breakdown, VictimSex sex, AgeBand age, Relationship relationship, long count, long? repeats)
    {
        var names = breakdown.Parts();
        return breakdown switch
        {
            Breakdown.RepeatSuspects => [(names[0], repeats!.Value), (names[1], count - repeats.Value)],
            Breakdown.SuspectSex => [(names[Breakdowns.PartOf(sex)], count)],
            Breakdown.SuspectAge => [(names[Breakdowns.PartOf(AgeGroups.Of(age))], count)],
            _ => [(names[Breakdowns.PartOf(relationship)], count)],
        };
    }
}
