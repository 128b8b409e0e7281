namespace Vawg.Data.Model;

/// <summary>A value of a measure in a published return.</summary>
public sealed class StoredMeasure
{
    public required int VersionId { get; init; }

    public required int SourceRow { get; init; }

    public required string Measure { get; init; }

    public required string Breakdown { get; init; }

    /// <summary>In the unit of the measure; null when missing.</summary>
    public required long? Value { get; init; }

    /// <summary>Why it is missing, as <see cref="Domain.Measures.MissingReason"/>.</summary>
    public required short? Missing { get; init; }

    public required string Note { get; init; }
}
