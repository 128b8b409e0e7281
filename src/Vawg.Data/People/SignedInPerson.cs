using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;

namespace Vawg.Data.People;

/// <summary>Who is signed in, as the account and the session stand now.</summary>
public sealed record SignedInPerson
{
    public required int AccountId { get; init; }

    public required Guid SessionId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required Role Role { get; init; }

    /// <summary>The one force of a force contributor.</summary>
    public required ForceCode? OwnForce { get; init; }

    public required bool SeesSmallCells { get; init; }

    /// <summary>Whether a second factor was given at sign-in.</summary>
    public required bool HasSecondFactor { get; init; }

    public required bool IsDemonstration { get; init; }

    public required DateTime StartedAtUtc { get; init; }

    public required DateTime LastSeenAtUtc { get; init; }

    public DateTime EndsAtUtc => SessionRules.EndsAtUtc(StartedAtUtc, LastSeenAtUtc);

    /// <summary>What this person may see of figures.</summary>
    public Reader Reader => new(OwnForce, SeesSmallCells ? Audience.SmallCells : Audience.General);
}
