using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>Holds the prepared figures of each collection in memory. Figures of one publication never change, so the publication number is all that must be asked of the database.</summary>
/// <param name="contexts">The database.</param>
/// <param name="pattern">For tests of what suppression is for: the pattern of a cube in the place of the stored one. Nothing that is served gives it.</param>
public sealed class FigureCubes(IDbContextFactory<VawgDbContext> contexts, Func<FigureCube, SuppressionPattern>? pattern = null) : IDisposable
{
    private static readonly string[] SingleOffences = [.. Domain.Reference.Offences.All.Select(o => OffenceSelection.OfOffence(o.Code).Text)];

    private readonly ConcurrentDictionary<Collection, LoadedCollection> _held = new();
    private readonly SemaphoreSlim _loading = new(1, 1);

    /// <summary>Collections that hold any figure, in the order in which they are offered.</summary>
    public async Task<IReadOnlyList<CollectionState>> CollectionsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Collections.AsNoTracking()
            .Where(c => context.PreparedFigures.Any(p => p.Collection == c.Collection))
            .OrderBy(c => c.Collection)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The figures of a collection as a reader may see them, with its residents; null when nothing is published in it.</summary>
    public async Task<LoadedCollection?> GetAsync(Collection collection, Reader reader, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var state = await context.Collections.AsNoTracking().SingleOrDefaultAsync(c => c.Collection == collection, cancellationToken);
        return state is null ? null : await GetAsync(state, reader, cancellationToken);
    }

    /// <summary>The same of a collection that was asked for a moment ago, without asking again.</summary>
    public async Task<LoadedCollection?> GetAsync(CollectionState state, Reader reader, CancellationToken cancellationToken)
    {
        if (!_held.TryGetValue(state.Collection, out var held) || held.Cube.Publication != state.Publication)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            held = await LoadOnceAsync(context, state, cancellationToken);
        }

        return held?.SeenBy(reader);
    }

    public void Dispose() => _loading.Dispose();

    private async Task<LoadedCollection?> LoadOnceAsync(VawgDbContext context, CollectionState state, CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (_held.TryGetValue(state.Collection, out var held) && held.Cube.Publication == state.Publication)
            {
                return held;
            }

            // One transaction, so that figures, outcomes and residents are those of one publication.
            await using var transaction = await Snapshot.BeginAsync(context, cancellationToken);
            var now = await context.Collections.AsNoTracking().SingleAsync(c => c.Collection == state.Collection, cancellationToken);
            var loaded = await LoadAsync(context, now, cancellationToken);
            if (loaded is not null)
            {
                _held[state.Collection] = loaded;
            }

            return loaded;
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<LoadedCollection?> LoadAsync(VawgDbContext context, CollectionState state, CancellationToken cancellationToken)
    {
        var figures = context.PreparedFigures.AsNoTracking().Where(p => p.Collection == state.Collection);
        var shape = await figures.GroupBy(p => 1).Select(g => new { First = g.Min(p => p.Quarter), Last = g.Max(p => p.Quarter) }).SingleOrDefaultAsync(cancellationToken);
        if (shape is null)
        {
            return null;
        }

        var forces = await figures.Select(p => p.ForceCode).Distinct().ToListAsync(cancellationToken);
        var selections = await figures.Select(p => p.Selection).Distinct().ToListAsync(cancellationToken);
        var builder = new FigureCubeBuilder(
            state.Collection,
            state.Publication,
            state.PublishedAtUtc,
            Quarter.FromIndex(shape.First),
            Quarter.FromIndex(shape.Last),
            forces.Select(ForceCode.Parse),
            state.Collection is Collection.Demonstration or Collection.ForceReturns ? selections.Union(SingleOffences, StringComparer.Ordinal) : selections);
        var codes = forces.ToDictionary(f => f, ForceCode.Parse, StringComparer.Ordinal);
        if (state.Collection is Collection.Demonstration or Collection.ForceReturns)
        {
            await SetOffencesWithoutRowsAsync(figures, builder, cancellationToken);
        }

        await PreparedRows.ReadAsync(
            context,
            figures.Select(p => new { p.Selection, p.ForceCode, p.Quarter, p.Count, p.Missing }),
            row => builder.Set(row.GetString(0), codes[row.GetString(1)], row.GetInt32(2), row.IsDBNull(3) ? Count.Missing((MissingReason)row.GetInt16(4)) : Count.Of(row.GetInt64(3))),
            cancellationToken);

        var cube = builder.Build();
        var hidden = pattern?.Invoke(cube) ?? await HiddenFigureStore.PatternAsync(context, cube, cancellationToken);
        var outcomes = await OutcomeCube.LoadAsync(context, state.Collection, cancellationToken);
        var hiddenOutcomes = pattern is null ? await HiddenFigureStore.OutcomePatternAsync(context, cube, outcomes, cancellationToken) : OutcomePattern.Nothing;
        return new LoadedCollection(
            cube,
            hidden,
            await ResidentsAsync(context, cancellationToken),
            outcomes,
            hiddenOutcomes,
            await SeverityCube.LoadAsync(context, state.Collection, cancellationToken),
            await MeasureRows.LoadAsync(context, state.Collection, cube, cancellationToken));
    }

    /// <summary>A single offence without a row is zero in a quarter that the force returned; it is not stored, for most offences have none in most quarters.</summary>
    private static async Task SetOffencesWithoutRowsAsync(IQueryable<PreparedFigure> figures, FigureCubeBuilder builder, CancellationToken cancellationToken)
    {
        var all = OffenceSelection.AllRecordedCrime.Text;
        var returned = await figures.Where(p => p.Selection == all).Select(p => new { p.ForceCode, p.Quarter }).ToListAsync(cancellationToken);
        foreach (var quarter in returned)
        {
            var force = ForceCode.Parse(quarter.ForceCode);
            foreach (var offence in SingleOffences)
            {
                builder.Set(offence, force, quarter.Quarter, Count.Zero);
            }
        }
    }

    private static async Task<ResidentCounts> ResidentsAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in context.Populations.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on row.VersionId equals version.Id
            where version.IsCurrent && row.AgeBand == "all" && (row.Sex == "P" || row.Sex == "F" || row.Sex == "M")
            select new { row.ForceCode, row.Year, row.Sex, row.Persons }).ToListAsync(cancellationToken);
        return new ResidentCounts(rows
            .GroupBy(r => (Force: ForceCode.Parse(r.ForceCode), r.Year))
            .Select(g => (g.Key, Persons: g.Where(r => r.Sex == "P").Select(r => (long?)r.Persons).FirstOrDefault() ?? (g.Count() == 2 ? g.Sum(r => r.Persons) : null)))
            .Where(g => g.Persons is not null)
            .ToDictionary(g => g.Key, g => g.Persons!.Value));
    }
}
