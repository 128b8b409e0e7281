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

    /// <summary>The trail of a kind of outcomes and of all outcomes of its basis. Rows are listed where the figure is known, in a public collection or for a reader from whom the force's small counts are not hidden; of returns they count by girls and women too.</summary>
    public Task<FigureTrail> TrailAsync(LoadedCollection collection, OutcomePart counted, Force force, Period period, CancellationToken cancellationToken) =>
        FigureTrail.ReadAsync(contexts, collection, force, context => TrailAsync(context, collection, counted, force, period, cancellationToken), cancellationToken);

    private static async Task<FigureTrail> TrailAsync(VawgDbContext context, LoadedCollection collection, OutcomePart counted, Force force, Period period, CancellationToken cancellationToken)
    {
        var isPublic = collection.Collection.IsPublic();
        var returns = isPublic ? null : await ReturnVersions.ReadAsync(context, collection.Collection, force, period, cancellationToken);
        var quarters = returns is null ? await QuartersAsync(context, collection.Collection, counted.Basis, force, period, cancellationToken) : [.. returns.Current.Select(v => (v.Id, v.FirstQuarter!.Value))];
        var versions = returns?.Current ?? await VersionsAsync(context, quarters, cancellationToken);
        if (collection.View.SuppressesSmallCellsOf(force.Code))
        {
            return FigureTrail.Hidden(versions);
        }

        if (OutcomeFigures.Of(collection, counted.Basis, counted.Selection, force, period, _ => true).Total.IsMissing)
        {
            return FigureTrail.Missing(versions);
        }

        var sheets = await SourceSheets.ReadAsync(context, versions, cancellationToken);
        var stored = await RowsAsync(context, isPublic, counted, force, quarters, cancellationToken);
        var withoutAges = await WithoutAgesAsync(context, versions, cancellationToken);
        var isOfGroups = !isPublic && ReturnedBreakdowns.Selections.Contains(counted.Selection);
        var at = new SourceRows(force, sheets);
        List<SourceRow> rows =
        [
            .. stored.Select(r => at.Of(r) with { Part = PartOf(counted, Outcomes.Get(OutcomeCode.Parse(r.OutcomeCode)), isOfGroups, withoutAges.Contains(r.VersionId) ? AgeBand.Unknown : (AgeBand)(r.AgeBand ?? 0)) }),
        ];
        var first = returns is null ? null : await FirstReturns.ReadAsync(context, collection.Collection, returns, cancellationToken);
        var firstRows = first?.Outcomes(counted.Basis, counted.Selection)?
            .Select(r => (PartOf(counted, Outcomes.Get(r.Row.Outcome), isOfGroups, r.TellsAges ? r.Row.Offence.Victim.Age : AgeBand.Unknown), r.Row.Count.Value)).ToList();
        return new FigureTrail(versions, rows, rows.Count)
        {
            Parts = PartsOf(counted, new TrailParts(rows, first is not null, firstRows), isOfGroups),
            WithoutSheets = [.. versions.Where(sheets.IsUnknownFor)],
        };
    }

    private static IReadOnlyList<TrailPart> PartsOf(OutcomePart counted, TrailParts parts, bool isOfGroups)
    {
        var (ofKind, others) = (NamesOf(KindName(counted), isOfGroups), NamesOf(OtherOutcomes, isOfGroups));
        var all = parts.Total(AllOutcomes, [.. ofKind, .. others]);
        return isOfGroups
            ? [.. ofKind.Zip(others).Where(g => parts.Has(g.First) || parts.Has(g.Second)).SelectMany(g => new[] { parts.Of(g.First), parts.Of(g.Second) }), parts.Total(KindName(counted), ofKind), all]
            : [parts.Of(KindName(counted)), parts.Of(OtherOutcomes), all];
    }

    private static string KindName(OutcomePart counted) => counted.Kind is { } kind ? kind.Label() : AllOutcomes;

    private static string PartOf(OutcomePart counted, Outcome outcome, bool isOfGroups, AgeBand age)
    {
        var name = counted.Kind is not { } kind || kind.Which()(outcome) ? KindName(counted) : OtherOutcomes;
        return isOfGroups ? OfGroup(VictimGroups.Of(age), name) : name;
    }

    /// <summary>A part of each group of victims, or the part itself where outcomes are not told by group.</summary>
    private static IReadOnlyList<string> NamesOf(string name, bool isOfGroups) => isOfGroups ? [.. VictimGroups.All.Select(g => OfGroup(g, name))] : [name];

    private static string OfGroup(VictimGroup victims, string name) => $"{victims.Label()}: {char.ToLowerInvariant(name[0])}{name[1..]}";

    /// <summary>Which version of the open tables tells each quarter. They keep every count of all recorded crime, which says that the basis was supplied.</summary>
    private static async Task<List<(int VersionId, int Quarter)>> QuartersAsync(VawgDbContext context, Collection collection, OutcomeBasis basis, Force force, Period period, CancellationToken cancellationToken)
    {
        var (first, last) = (period.First.Index, period.Last.Index);
        var told = await context.PreparedOutcomes.AsNoTracking()
            .Where(p => p.Collection == collection && p.Basis == (short)basis && p.Selection == OffenceSelection.AllRecordedCrime.Text && p.ForceCode == force.Code.Text && p.Quarter >= first && p.Quarter <= last)
            .Select(p => new { p.VersionId, p.Quarter })
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. told.Select(t => (t.VersionId, t.Quarter)).OrderBy(t => t.Quarter)];
    }

    private static async Task<List<DataSetVersion>> VersionsAsync(VawgDbContext context, IEnumerable<(int VersionId, int Quarter)> quarters, CancellationToken cancellationToken)
    {
        var ids = quarters.Select(q => q.VersionId).ToHashSet();
        return await context.DataSetVersions.AsNoTracking().Where(v => ids.Contains(v.Id)).OrderBy(v => v.FirstQuarter).ThenBy(v => v.Id).ToListAsync(cancellationToken);
    }

    /// <summary>The rows of the selection that belong to the denominator of the basis, in the order of their files.</summary>
    private static async Task<List<StoredOutcome>> RowsAsync(VawgDbContext context, bool isPublic, OutcomePart counted, Force force, IReadOnlyList<(int VersionId, int Quarter)> quarters, CancellationToken cancellationToken)
    {
        var codes = isPublic ? Offences.All.Where(counted.Selection.HoldsCode).Select(o => o.Code.Text).ToList() : [];
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

    /// <summary>The returns that do not tell the ages of victims.</summary>
    private static async Task<HashSet<int>> WithoutAgesAsync(VawgDbContext context, IReadOnlyList<DataSetVersion> versions, CancellationToken cancellationToken)
    {
        var ids = versions.Select(v => v.Id).ToList();
        return [.. await context.Coverage.AsNoTracking().Where(c => ids.Contains(c.VersionId) && c.Item == PreparedOutcomeAges.AgeOfVictim && c.Supply == (short)Supply.No).Select(c => c.VersionId).ToListAsync(cancellationToken)];
    }
}
