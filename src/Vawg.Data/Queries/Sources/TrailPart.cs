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

    /// <summary>What it was as first published, missing where that could not be told; null where no later version took the place of a first.</summary>
    public Count? FirstPublished { get; init; }

    /// <summary>Whether it was first published as something else.</summary>
    public bool IsChanged => FirstPublished is { } first && first != Count.Of(Sum);
}
