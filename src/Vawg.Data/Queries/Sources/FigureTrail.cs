using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Sources;

/// <summary>The way from a figure back to the versions and rows from which it was computed.</summary>
/// <param name="Versions">The versions behind the figure, oldest quarter first.</param>
/// <param name="Rows">The rows summed, where the reader may see them: of a force, in a public collection or by a reader from whom its small counts are not hidden; else empty.</param>
/// <param name="RowCount">How many rows were summed, none where the figure is missing; where they are not listed, how many the versions hold.</param>
public sealed record FigureTrail(IReadOnlyList<DataSetVersion> Versions, IReadOnlyList<SourceRow> Rows, int RowCount)
{
    /// <summary>Leads to versions alone: their rows are small cells that the reader is not shown.</summary>
    internal static FigureTrail Hidden(IReadOnlyList<DataSetVersion> versions) => new(versions, [], versions.Sum(v => v.RowCount));

    /// <summary>Leads to versions of a figure that is missing, for which no rows are summed.</summary>
    internal static FigureTrail Missing(IReadOnlyList<DataSetVersion> versions) => new(versions, [], 0);

    /// <summary>What the rows add up to: the figure exactly. A row that counts in two parts is in it twice.</summary>
    public long RowSum => Rows.Sum(r => r.Count);

    /// <summary>Whether rows, or what rows add up to or once did, are told.</summary>
    public bool TellsRows => Rows.Count > 0 || Parts.Count > 0 || FirstPublished is not null;

    /// <summary>Whether another publication came in between, so that nothing is told of the one that is shown.</summary>
    public bool IsPassed { get; init; }

    /// <summary>The parts in which the rows count, then the totals; empty where the figure has none or the rows are not listed.</summary>
    public IReadOnlyList<TrailPart> Parts { get; init; } = [];

    /// <summary>The workbooks among the versions of which it was not noted where their sheets begin: their rows are counted on from sheet to sheet.</summary>
    public IReadOnlyList<DataSetVersion> WithoutSheets { get; init; } = [];

    /// <summary>The figure as it was first published, where a later version changed it; null where none did or the rows are not listed.</summary>
    public Count? FirstPublished { get; init; }

    /// <summary>Reads a trail from the publication that is shown, all of it at one moment; nothing of a force out of the reader's scope.</summary>
    internal static async Task<FigureTrail> ReadAsync(IDbContextFactory<VawgDbContext> contexts, LoadedCollection collection, Force? force, Func<VawgDbContext, Task<FigureTrail>> read, CancellationToken cancellationToken)
    {
        if (force is not null && !collection.View.Reader.MayRead(force.Code))
        {
            return Missing([]);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await Snapshot.BeginAsync(context, cancellationToken);
        var publication = await context.Collections.AsNoTracking().Where(c => c.Collection == collection.Collection).Select(c => c.Publication).SingleAsync(cancellationToken);
        return publication == collection.Cube.Publication ? await read(context) : Missing([]) with { IsPassed = true };
    }
}
