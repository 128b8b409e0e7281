using Vawg.Domain.Measures;

namespace Vawg.Data.Queries.Sources;

/// <summary>The way from an indicator of a force back to the sheets of measures of its returns.</summary>
/// <param name="Rows">The rows of the current returns; none where the reader may not see the force's small cells.</param>
/// <param name="FirstPublished">What the values of the numerator and of the denominator came to as first published, where a later version changed one; a part that counts offences or nothing is null. Null where nothing changed.</param>
public sealed record MeasureTrail(IReadOnlyList<MeasureSourceRow> Rows, (Count? Numerator, Count? Denominator)? FirstPublished)
{
    /// <summary>Whether anything of single returns is told.</summary>
    public bool TellsAny => Rows.Count > 0 || FirstPublished is not null;

    public static MeasureTrail None { get; } = new([], null);
}
