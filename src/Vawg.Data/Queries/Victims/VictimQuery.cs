using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;

namespace Vawg.Data.Queries.Victims;

/// <summary>Victims, suspects and hate strands of a collection, and the outcomes of girls and women, as a reader may see them. Either is read when it is first asked for and held until the next publication.</summary>
public sealed class VictimQuery(IDbContextFactory<VawgDbContext> contexts) : IDisposable
{
    private readonly ConcurrentDictionary<(Collection Collection, bool IsOfOutcomes), (int Publication, BreakdownCube Cube, BreakdownDisclosure Disclosure)> _held = new();
    private readonly SemaphoreSlim _loading = new(1, 1);

    /// <summary>Victims, suspects and hate strands; null for a public collection, whose tables tell none of them, and when another publication came in between.</summary>
    public Task<BreakdownView?> OfAsync(LoadedCollection figures, CancellationToken cancellationToken) => OfAsync(figures, isOfOutcomes: false, cancellationToken);

    /// <summary>Outcomes of girls and women; null as above.</summary>
    public Task<BreakdownView?> OutcomesAsync(LoadedCollection figures, CancellationToken cancellationToken) => OfAsync(figures, isOfOutcomes: true, cancellationToken);

    public void Dispose() => _loading.Dispose();

    private async Task<BreakdownView?> OfAsync(LoadedCollection figures, bool isOfOutcomes, CancellationToken cancellationToken)
    {
        if (figures.Collection.IsPublic())
        {
            return null;
        }

        var general = figures.SeenBy(Reader.General).View;
        if (!IsHeld(figures, isOfOutcomes, out var held))
        {
            await _loading.WaitAsync(cancellationToken);
            try
            {
                if (!IsHeld(figures, isOfOutcomes, out held))
                {
                    if (await LoadAsync(figures, isOfOutcomes, cancellationToken) is not { } cube)
                    {
                        return null;
                    }

                    var outcomes = figures.OutcomePattern;
                    held = (figures.Cube.Publication, cube, new BreakdownDisclosure(cube, general, (basis, selection, force, year) => outcomes.HidesRow(basis, selection, force, Period.FinancialYear(year))));
                    _held[(figures.Collection, isOfOutcomes)] = held;
                }
            }
            finally
            {
                _loading.Release();
            }
        }

        return new BreakdownView(held.Cube, figures.View, general, held.Disclosure);
    }

    private bool IsHeld(LoadedCollection figures, bool isOfOutcomes, out (int Publication, BreakdownCube Cube, BreakdownDisclosure Disclosure) held) =>
        _held.TryGetValue((figures.Collection, isOfOutcomes), out held) && held.Publication == figures.Cube.Publication;

    /// <summary>The cube of the publication that the figures are of; null when the database holds another by now.</summary>
    private async Task<BreakdownCube?> LoadAsync(LoadedCollection figures, bool isOfOutcomes, CancellationToken cancellationToken)
    {
        var collection = figures.Collection;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await Snapshot.BeginAsync(context, cancellationToken);
        if (await context.Collections.AsNoTracking().Where(c => c.Collection == collection).Select(c => c.Publication).SingleAsync(cancellationToken) != figures.Cube.Publication)
        {
            return null;
        }

        var rows = context.DataSetVersions.AsNoTracking().Where(v => v.Collection == collection && v.Table == DataTable.ForceReturn);
        var versions = (await rows.OrderBy(v => v.Id).Select(v => new { v.Id, v.Scope, v.FirstQuarter, v.PublishedAtUtc, v.IsCurrent }).ToListAsync(cancellationToken))
            .Select(v => (v.Id, Version: new ReturnedBreakdowns(ForceCode.Parse(v.Scope[..v.Scope.IndexOf(' ', StringComparison.Ordinal)]), Quarter.FromIndex(v.FirstQuarter!.Value), v.PublishedAtUtc, v.IsCurrent)))
            .ToList();
        var byId = versions.ToDictionary(v => v.Id, v => v.Version);
        if (isOfOutcomes)
        {
            await ReadOutcomesAsync(context, collection, byId, cancellationToken);
        }
        else
        {
            await ReadVictimsAsync(context, collection, byId, cancellationToken);
            await ReadSuspectsAsync(context, rows, byId, cancellationToken);
        }

        return new BreakdownCube(versions.Select(v => v.Version));
    }

    private static Task ReadVictimsAsync(VawgDbContext context, Collection collection, Dictionary<int, ReturnedBreakdowns> byId, CancellationToken cancellationToken) => PreparedRows.ReadAsync(
        context,
        context.PreparedVictims.AsNoTracking().Where(p => p.Collection == collection).Select(p => new { p.VersionId, p.Selection, p.AgeGroup, p.Location, p.Count }),
        row => AddVictims(byId[row.GetInt32(0)], row.GetString(1), (AgeGroup)row.GetInt16(2), (OffenceLocation)row.GetInt16(3), row.IsDBNull(4) ? Count.NotSupplied : Count.Of(row.GetInt64(4))),
        cancellationToken);

    private static Task ReadSuspectsAsync(VawgDbContext context, IQueryable<DataSetVersion> versions, Dictionary<int, ReturnedBreakdowns> byId, CancellationToken cancellationToken) => PreparedRows.ReadAsync(
        context,
        from suspects in context.Suspects.AsNoTracking() join version in versions on suspects.VersionId equals version.Id select new { suspects.VersionId, suspects.Theme, suspects.Sex, suspects.AgeBand, suspects.Relationship, suspects.Count, suspects.RepeatCount },
        row => AddSuspects(
            byId[row.GetInt32(0)],
            new SuspectRow(row.GetString(1), (VictimSex)row.GetInt16(2), (AgeBand)row.GetInt16(3), (Relationship)row.GetInt16(4), row.IsDBNull(5) ? Count.NotSupplied : Count.Of(row.GetInt64(5)), row.IsDBNull(6) ? Count.NotSupplied : Count.Of(row.GetInt64(6)), 0)),
        cancellationToken);

    private static Task ReadOutcomesAsync(VawgDbContext context, Collection collection, Dictionary<int, ReturnedBreakdowns> byId, CancellationToken cancellationToken) => PreparedRows.ReadAsync(
        context,
        context.PreparedOutcomeAges.AsNoTracking().Where(p => p.Collection == collection).Select(p => new { p.VersionId, p.Basis, p.Selection, p.VictimGroup, p.Charged, p.Fifteen, p.Sixteen, p.Others }),
        row => AddOutcomes(byId[row.GetInt32(0)], (OutcomeBasis)row.GetInt16(1), row.GetString(2), (VictimGroup)row.GetInt16(3), [.. Enumerable.Range(4, 4).Select(i => row.IsDBNull(i) ? Count.NotSupplied : Count.Of(row.GetInt64(i)))]),
        cancellationToken);

    private static void AddVictims(ReturnedBreakdowns version, string selection, AgeGroup age, OffenceLocation location, Count count)
    {
        if (HateStrand.All.Any(s => s.Code == selection))
        {
            version.SetHate(selection, count);
            return;
        }

        version.Add(Breakdown.VictimAge, selection, Breakdowns.PartOf(age), count);
        version.Add(Breakdown.Location, selection, Breakdowns.PartOf(location), count);
    }

    private static void AddOutcomes(ReturnedBreakdowns version, OutcomeBasis basis, string selection, VictimGroup group, Count[] counts)
    {
        foreach (var (part, count) in OutcomeParts.PartsOf(group).Zip(counts))
        {
            version.Add(OutcomeParts.Of(basis), selection, part, count);
        }
    }

    private static void AddSuspects(ReturnedBreakdowns version, SuspectRow row)
    {
        version.Add(Breakdown.SuspectSex, row.Theme, Breakdowns.PartOf(row.Sex), row.Count);
        version.Add(Breakdown.SuspectAge, row.Theme, Breakdowns.PartOf(AgeGroups.Of(row.Age)), row.Count);
        version.Add(Breakdown.Relationship, row.Theme, Breakdowns.PartOf(row.Relationship), row.Count);
        version.Add(Breakdown.RepeatSuspects, row.Theme, 0, row.RepeatCount);
        version.Add(Breakdown.RepeatSuspects, row.Theme, 1, row.Count.IsMissing || row.RepeatCount.IsMissing ? Count.NotSupplied : Count.Of(row.Count.Value - row.RepeatCount.Value));
    }
}
