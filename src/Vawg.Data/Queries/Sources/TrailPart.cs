using Vawg.Domain.Measures;

namespace Vawg.Data.Queries.Sources;

/// <summary>A part of a figure, and what the rows that count in it add up to: "Girls aged 10 to 17: outcome 16".</summary>
/// <param name="Name">What it is.</param>
/// <param name="RowCount">How many rows count in it.</param>
/// <param name="Sum">What they add up to: the number of the figure exactly.</param>
public sealed record TrailPart(string Name, int RowCount, long Sum)
{
    /// <summary>Whether it holds rows of several of the parts before it.</summary>
    public bool IsTotal { get; init; }

    /// <summary>What it was as first published, where a later version changed it; null where none did.</summary>
    public Count? FirstPublished { get; init; }

    internal static TrailPart Of(string name, IEnumerable<SourceRow> rows)
    {
        var (count, sum) = rows.Aggregate((Count: 0, Sum: 0L), (so, row) => (so.Count + 1, so.Sum + row.Count));
        return new TrailPart(name, count, sum);
    }

    /// <summary>The same with what it was first, where that is another number.</summary>
    internal TrailPart First(Count? first) => first is { } known && known != Count.Of(Sum) ? this with { FirstPublished = known } : this;
}
