using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Progress;

/// <summary>Whether the measures that commitments name have moved. The measures of one publication never change and are held by its number.</summary>
public sealed class MeasureMovements(IDbContextFactory<VawgDbContext> contexts) : IDisposable
{
    private readonly ConcurrentDictionary<Collection, (int Publication, MeasureFigures Figures)> _held = new();
    private readonly SemaphoreSlim _loading = new(1, 1);

    /// <summary>The measures of a force, or of all forces together (null), up to a quarter; none of a force out of the reader's scope.</summary>
    public async Task<PlaceTrends> OfAsync(LoadedCollection collection, Force? force, Quarter until, CancellationToken cancellationToken)
    {
        var reader = collection.View.Reader;
        if (collection.Collection.IsPublic() || (force is not null && !reader.MayRead(force.Code)))
        {
            return new PlaceTrends(until, first: null, seesSmall: false, (_, _) => null);
        }

        var figures = await FiguresAsync(collection, cancellationToken);
        return force is null
            ? new PlaceTrends(until, figures.First, seesSmall: reader.Audience == Audience.SmallCells, figures.OfNation)
            : new PlaceTrends(until, figures.First, seesSmall: reader.Audience == Audience.SmallCells || reader.OwnForce == force.Code, (measure, quarter) => figures.At(measure.Code, force.Code, quarter));
    }

    public void Dispose() => _loading.Dispose();

    private async Task<MeasureFigures> FiguresAsync(LoadedCollection collection, CancellationToken cancellationToken)
    {
        if (Held(collection) is { } held)
        {
            return held;
        }

        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (Held(collection) is { } loaded)
            {
                return loaded;
            }

            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var figures = await MeasureFigures.LoadAsync(context, collection.Collection, cancellationToken);
            _held[collection.Collection] = (collection.Cube.Publication, figures);
            return figures;
        }
        finally
        {
            _loading.Release();
        }
    }

    private MeasureFigures? Held(LoadedCollection collection) =>
        _held.TryGetValue(collection.Collection, out var held) && held.Publication == collection.Cube.Publication ? held.Figures : null;
}
