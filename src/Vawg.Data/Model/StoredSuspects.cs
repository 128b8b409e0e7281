namespace Vawg.Data.Model;

/// <summary>A row of suspects of a published return.</summary>
public sealed class StoredSuspects
{
    public required int VersionId { get; init; }

    public required int SourceRow { get; init; }

    public required string Theme { get; init; }

    public required short Sex { get; init; }

    public required short AgeBand { get; init; }

    public required short Relationship { get; init; }

    /// <summary>Suspects; null where the return does not supply it.</summary>
    public required long? Count { get; init; }

    public required long? RepeatCount { get; init; }
}
