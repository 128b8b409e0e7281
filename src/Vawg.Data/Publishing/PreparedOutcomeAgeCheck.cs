using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;

namespace Vawg.Data.Publishing;

/// <summary>Computes the outcomes of girls and women of every version of every return again and compares them with what is stored.</summary>
internal sealed class PreparedOutcomeAgeCheck
{
    private readonly Dictionary<(Collection, int VersionId, short Basis, string Selection, short Group), (string Scope, long?[] Counts)> _again = [];

    public void Add(DataSetVersion version, ForceReturn stored)
    {
        foreach (var row in new PreparedOutcomeAges(version.Collection).Of(stored, version.Id))
        {
            _again.Add(KeyOf(row), ($"{version.Scope}, version {version.VersionNumber}", CountsOf(row)));
        }
    }

    /// <summary>A sentence for each row that does not follow from the rows of the returns.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(VawgDbContext context, CancellationToken cancellationToken)
    {
        var differences = new List<string>();
        await foreach (var row in context.PreparedOutcomeAges.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!_again.Remove(KeyOf(row), out var again) || !again.Counts.SequenceEqual(CountsOf(row)))
            {
                differences.Add($"{NameOf(KeyOf(row))}, {again.Scope ?? $"version {row.VersionId}"}: {Shown(CountsOf(row))} is stored, {Shown(again.Counts)} follows from the rows.");
            }
        }

        differences.AddRange(_again.Select(a => $"{NameOf(a.Key)}, {a.Value.Scope}: nothing is stored, {Shown(a.Value.Counts)} follows from the rows."));
        return differences;
    }

    private static (Collection, int, short, string, short) KeyOf(PreparedOutcomeAge row) => (row.Collection, row.VersionId, row.Basis, row.Selection, row.VictimGroup);

    private static long?[] CountsOf(PreparedOutcomeAge row) => [row.Charged, row.Fifteen, row.Sixteen, row.Others];

    private static string NameOf((Collection Collection, int, short Basis, string Selection, short Group) key) =>
        $"{key.Collection.Name()}, outcomes by age of {key.Selection} ({(OutcomeBasis)key.Basis}, {(VictimGroup)key.Group})";

    private static string Shown(long?[]? counts) => counts is null
        ? "nothing"
        : string.Join(", ", counts.Select(c => c is { } known ? FigurePresenter.Whole(known) : MissingReason.NotSupplied.Symbol()));
}
