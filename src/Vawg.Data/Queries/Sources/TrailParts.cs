using Vawg.Domain.Measures;

namespace Vawg.Data.Queries.Sources;

/// <summary>Adds up the rows behind a figure by the parts in which they count, as they are and as they were first published.</summary>
/// <param name="now">The rows, each with its part.</param>
/// <param name="isChanged">Whether a later version took the place of a first.</param>
/// <param name="first">The part and count of each row as first published; null where that could not be told.</param>
internal sealed class TrailParts(IReadOnlyList<SourceRow> now, bool isChanged, IReadOnlyList<(string Part, long Count)>? first)
{
    /// <summary>One part.</summary>
    public TrailPart Of(string name) => Of(name, [name]);

    /// <summary>What several parts come to. A row that counts in two of them is one row.</summary>
    public TrailPart Total(string name, params IReadOnlyCollection<string> parts) => Of(name, parts) with { IsTotal = true };

    /// <summary>Whether a part has rows, or had when it was first published.</summary>
    public bool Has(string name) => now.Any(r => r.Part == name) || first?.Any(f => f.Part == name) == true;

    private TrailPart Of(string name, IReadOnlyCollection<string> parts)
    {
        var rows = now.Where(r => parts.Contains(r.Part!)).ToList();
        return new TrailPart(name, RowCount(rows), rows.Sum(r => r.Count))
        {
            FirstPublished = !isChanged ? null : first is null ? Count.NotSupplied : Count.Of(first.Where(f => parts.Contains(f.Part)).Sum(f => f.Count)),
        };
    }

    public static int RowCount(IEnumerable<SourceRow> rows) => rows.Select(r => (r.VersionId, r.Row)).Distinct().Count();
}
