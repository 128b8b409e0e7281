using Vawg.Domain.People;

namespace Vawg.Data.People;

/// <summary>An account as the list of users shows it.</summary>
public sealed record AccountRow
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required Role Role { get; init; }

    public required string? ForceCode { get; init; }

    public required bool SeesSmallCells { get; init; }

    public required bool IsDisabled { get; init; }

    public required bool HasSecondFactor { get; init; }

    /// <summary>Whether the person has never set a password nor come from an identity provider.</summary>
    public required bool IsInvited { get; init; }

    public required int OpenSessionCount { get; init; }

    public required DateTime? LastSeenAtUtc { get; init; }
}
