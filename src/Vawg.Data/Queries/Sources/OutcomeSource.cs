using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;

namespace Vawg.Data.Queries.Sources;

/// <summary>Finds the rows of outcomes behind a share of outcomes of a force: those of its kind, and the others of which it is a share.</summary>
public sealed class OutcomeSource(IDbContextFactory<VawgDbContext> contexts)
{
    private const string AllOutcomes = "All outcomes";
    private const string OtherOutcomes = "Other outcomes";
    private const string AgeOfVictim = "victim_age_band";

    /// <summary>The trail of a kind of outcomes and of all outcomes of its basis. Rows are listed where the figure is known, in a public collection or for a reader from whom the force's small counts are not hidden; of returns they count by girls and women too.</summary>
    public async Task<FigureTrail> TrailAsync(LoadedCollection collection, OutcomePart counted, Force force, Period period, CancellationToken cancellationToken)
    {
        if (!collection.View.Reader.MayRead(force.Code))
        {
            return new FigureTrail([], [], 0);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var quarters = await QuartersAsync(context, collection.Collection, counted.Basis, force, period, cancellationToken);
        var ids = quarters.Select(q => q.VersionId).ToHashSet();
        var versions = await context.DataSetVersions.AsNoTracking().Where(v => ids.Contains(v.Id)).OrderBy(v => v.FirstQuarter).ThenBy(v => v.Id).ToListAsync(cancellationToken);
        if (collection.View.SuppressesSmallCellsOf(force.Code))
        {
            return new FigureTrail(versions, [], versions.Sum(v => v.RowCount));
        }

        if (OutcomeFigures.Of(collection, counted.Basis, counted.Selection, force, period, _ => true).Total.IsMissing)
        {
            return new FigureTrail(versions, [], 0);
        }

        var sheets = await SourceSheets.ReadAsync(context, versions, cancellationToken);
        var stored = await RowsAsync(context, collection.Collection, counted, force, quarters, cancellationToken);
        var rows = stored.Select(new SourceRows(force, sheets).Of).ToList();
        var kinds = stored.Select(r => Which(counted)(Outcomes.Get(OutcomeCode.Parse(r.OutcomeCode)))).ToList();
        var groups = await GroupsAsync(context, collection.Collection, counted.Selection, stored, cancellationToken);
        rows = [.. rows.Select((row, i) => row with { Part = PartName(counted, kinds[i], groups?[i]) })];
        var (first, firstOfAll) = collection.Collection.IsPublic() ? (null, null) : await FirstPublishedAsync(context, collection, counted, force, period, cancellationToken);
        var ofKind = TrailPart.Of(KindName(counted), rows.Where((_, i) => kinds[i])).First(first);
        var all = TrailPart.Of(AllOutcomes, rows).First(firstOfAll) with { IsTotal = true };
        return new FigureTrail(versions, rows, rows.Count)
        {
            Parts = groups is null
                ? [ofKind, TrailPart.Of(OtherOutcomes, rows.Where((_, i) => !kinds[i])), all]
                : [.. PartsOfGroups(counted, rows), ofKind with { IsTotal = true }, all],
            WithoutSheets = [.. versions.Where(sheets.IsUnknownFor)],
        };
    }

    private static Func<Outcome, bool> Which(OutcomePart counted) => counted.Kind is { } kind ? kind.Which() : _ => true;

    private static string KindName(OutcomePart counted) => counted.Kind is { } kind ? kind.Label() : AllOutcomes;

    private static string PartName(OutcomePart counted, bool isOfKind, VictimGroup? group)
    {
        var name = isOfKind ? KindName(counted) : OtherOutcomes;
        return group is { } victims ? $"{victims.Label()}: {char.ToLowerInvariant(name[0])}{name[1..]}" : name;
    }

    /// <summary>The parts of every group that has rows, of the kind and others.</summary>
    private static IEnumerable<TrailPart> PartsOfGroups(OutcomePart counted, IReadOnlyList<SourceRow> rows) =>
        from victims in VictimGroups.All
        let names = new[] { PartName(counted, isOfKind: true, victims), PartName(counted, isOfKind: false, victims) }
        where rows.Any(r => names.Contains(r.Part))
        from name in names
        select TrailPart.Of(name, rows.Where(r => r.Part == name));

    /// <summary>Which version tells each quarter. A collection of open tables keeps every count of all recorded crime, which says that the basis was supplied.</summary>
    private static async Task<List<(int VersionId, int Quarter)>> QuartersAsync(VawgDbContext context, Collection collection, OutcomeBasis basis, Force force, Period period, CancellationToken cancellationToken)
    {
        if (!collection.IsPublic())
        {
            return [.. (await ReturnVersions.ReadAsync(context, collection, force, period, cancellationToken)).Current.Select(v => (v.Id, v.FirstQuarter!.Value))];
        }

        var (first, last) = (period.First.Index, period.Last.Index);
        var told = await context.PreparedOutcomes.AsNoTracking()
            .Where(p => p.Collection == collection && p.Basis == (short)basis && p.Selection == OffenceSelection.AllRecordedCrime.Text && p.ForceCode == force.Code.Text && p.Quarter >= first && p.Quarter <= last)
            .Select(p => new { p.VersionId, p.Quarter })
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. told.Select(t => (t.VersionId, t.Quarter)).OrderBy(t => t.Quarter)];
    }

    /// <summary>The rows of the selection that belong to the denominator of the basis, in the order of their files.</summary>
    private static async Task<List<StoredOutcome>> RowsAsync(VawgDbContext context, Collection collection, OutcomePart counted, Force force, IReadOnlyList<(int VersionId, int Quarter)> quarters, CancellationToken cancellationToken)
    {
        var codes = collection.IsPublic() ? Offences.All.Where(counted.Selection.HoldsCode).Select(o => o.Code.Text).ToList() : [];
        var isPublic = collection.IsPublic();
        var rows = new List<StoredOutcome>();
        foreach (var version in quarters.GroupBy(q => q.VersionId))
        {
            var told = version.Select(q => q.Quarter).ToList();
            rows.AddRange(await context.StoredOutcomes.AsNoTracking()
                .Where(r => r.VersionId == version.Key && r.ForceCode == force.Code.Text && told.Contains(r.Quarter) && r.Basis == (short)counted.Basis && (!isPublic || codes.Contains(r.OffenceCode)))
                .ToListAsync(cancellationToken));
        }

        return [.. rows
            .Where(r => OutcomeCube.IsInTotal(counted.Basis, Outcomes.Get(OutcomeCode.Parse(r.OutcomeCode))) && (isPublic || counted.Selection.Holds(StoredReturns.OffenceOf(r))))
            .OrderBy(r => r.Quarter).ThenBy(r => r.SourceRow)];
    }

    /// <summary>Girls, women, or an age that is not stated, of each row; null where outcomes of the selection are not told by age.</summary>
    private static async Task<IReadOnlyList<VictimGroup>?> GroupsAsync(VawgDbContext context, Collection collection, OffenceSelection selection, IReadOnlyList<StoredOutcome> rows, CancellationToken cancellationToken)
    {
        if (collection.IsPublic() || !ReturnedBreakdowns.Selections.Contains(selection))
        {
            return null;
        }

        var ids = rows.Select(r => r.VersionId).Distinct().ToList();
        var withoutAges = await context.Coverage.AsNoTracking().Where(c => ids.Contains(c.VersionId) && c.Item == AgeOfVictim && c.Supply == (short)Supply.No).Select(c => c.VersionId).ToListAsync(cancellationToken);
        return [.. rows.Select(r => withoutAges.Contains(r.VersionId) ? VictimGroup.AgeNotStated : VictimGroups.Of((AgeBand)(r.AgeBand ?? 0)))];
    }

    /// <summary>The kind and all outcomes as they were when each quarter's were first published; null where no version changed any.</summary>
    private static async Task<(Count? OfKind, Count? All)> FirstPublishedAsync(VawgDbContext context, LoadedCollection collection, OutcomePart counted, Force force, Period period, CancellationToken cancellationToken)
    {
        var inTotal = Outcomes.All.Where(o => OutcomeCube.IsInTotal(counted.Basis, o)).ToList();
        var subjects = inTotal.ToDictionary(o => RestatedOutcomes.TextOf(counted.Basis, o.Code.Text, counted.Selection.Text), StringComparer.Ordinal);
        var (from, to, names) = (period.First.Index, period.Last.Index, subjects.Keys.ToList());
        var restated = await context.Restatements.AsNoTracking()
            .Where(r => r.Collection == collection.Collection && r.Kind == RestatedKind.Outcomes && r.ForceCode == force.Code.Text && r.Quarter >= from && r.Quarter <= to && names.Contains(r.Subject))
            .OrderBy(r => r.VersionId).ThenBy(r => r.IsWithdrawal)
            .ToListAsync(cancellationToken);
        if (restated.Count == 0)
        {
            return (null, null);
        }

        var first = restated.GroupBy(r => (subjects[r.Subject].Code, r.Quarter)).ToDictionary(g => g.Key, g => g.First().Before);
        return (Sum(Which(counted)), Sum(_ => true));

        Count Sum(Func<Outcome, bool> which) => (from quarter in period.Quarters from outcome in inTotal.Where(which) select At(quarter, outcome)).Aggregate(Count.Zero, (sum, count) => sum + count);

        Count At(Quarter quarter, Outcome outcome) => first.TryGetValue((outcome.Code, quarter.Index), out var before)
            ? before is { } known ? Count.Of(known) : Count.NotSupplied
            : collection.Outcomes.Over(counted.Basis, counted.Selection, force.Code, Period.Of(quarter), o => o == outcome);
    }
}
