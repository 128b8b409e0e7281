namespace Vawg.Data.Model;

/// <summary>One version of a peer group. It is never changed: another version takes its place, and the last of a retired group says why.</summary>
public sealed class StoredPeerGroup
{
    public const int LongestSlug = 80;

    public int Id { get; init; }

    /// <summary>As it stands in an address, the same in all versions.</summary>
    public required string Slug { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    public required string Name { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required string Source { get; init; }

    public required bool IsDemonstration { get; init; }

    public required bool IsRetired { get; init; }

    /// <summary>Why it was changed or retired; empty in the first version.</summary>
    public required string Reason { get; init; }

    /// <summary>Null where the product made it.</summary>
    public required int? ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }

    public List<StoredPeerGroupMember> Members { get; init; } = [];
}
