namespace Vawg.Data.Model;

/// <summary>What a return does not supply, or supplies in part.</summary>
public sealed class StoredCoverage
{
    public required int VersionId { get; init; }

    public required string Item { get; init; }

    /// <summary>Yes, no or part, as <see cref="Domain.Returns.Supply"/>.</summary>
    public required short Supply { get; init; }

    public required string Note { get; init; }
}
