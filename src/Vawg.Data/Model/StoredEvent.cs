namespace Vawg.Data.Model;

/// <summary>One version of an event of the register. It is never changed: another version takes its place, and the last of a retired event says why.</summary>
public sealed class StoredEvent
{
    public int Id { get; init; }

    /// <summary>The number of the event, the same in all its versions.</summary>
    public required int Number { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    /// <summary>Empty for the nation.</summary>
    public required string ForceCode { get; init; }

    public required short Kind { get; init; }

    public required string Title { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly? LastDay { get; init; }

    public required string What { get; init; }

    public required string Source { get; init; }

    public required bool IsRetired { get; init; }

    /// <summary>Why it was changed or retired; empty in the first version.</summary>
    public required string Reason { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }
}
