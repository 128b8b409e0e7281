using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Returns;

namespace Vawg.Data.Publishing;

/// <summary>Computes the victims of every version of every return again and compares them with what is stored.</summary>
internal sealed class PreparedVictimCheck
{
    private readonly Dictionary<(Collection, int VersionId, string Selection, short Age, short Location), (string Scope, long? Count)> _again = [];

    public void Add(DataSetVersion version, ForceReturn stored)
    {
        foreach (var cell in new PreparedVictims(version.Collection).Of(stored, version.Id))
        {
            _again.Add(KeyOf(cell), ($"{version.Scope}, version {version.VersionNumber}", cell.Count));
        }
    }

    /// <summary>A sentence for each cell that does not follow from the rows.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        var differences = new List<string>();
        await foreach (var cell in context.PreparedVictims.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!_again.Remove(KeyOf(cell), out var again) || again.Count != cell.Count)
            {
                differences.Add($"{NameOf(KeyOf(cell))}, {again.Scope ?? $"version {cell.VersionId}"}: {Shown(cell.Count)} is stored, {Shown(again.Count)} follows from the rows.");
            }
        }

        differences.AddRange(_again.Select(a => $"{NameOf(a.Key)}, {a.Value.Scope}: nothing is stored, {Shown(a.Value.Count)} follows from the rows."));
        return differences;
    }

    private static (Collection, int, string, short, short) KeyOf(PreparedVictim cell) => (cell.Collection, cell.VersionId, cell.Selection, cell.AgeGroup, cell.Location);

    private static string NameOf((Collection Collection, int, string Selection, short Age, short Location) key) =>
        $"{key.Collection.Name()}, victims of {key.Selection} ({(Domain.Victims.AgeGroup)key.Age}, {(OffenceLocation)key.Location})";

    private static string Shown(long? count) => count is { } known ? FigurePresenter.Whole(known) : MissingReason.NotSupplied.Symbol();
}
