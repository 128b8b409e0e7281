namespace Vawg.Data.People;

/// <summary>One sign-in of an account in one browser, until it ends. The cookie names it; what it may do is read from the account at each request.</summary>
public sealed class Session
{
    public required Guid Id { get; init; }

    public required int AccountId { get; init; }

    public required DateTime StartedAtUtc { get; init; }

    /// <summary>When the reader last did something; kept to the minute.</summary>
    public required DateTime LastSeenAtUtc { get; set; }

    public DateTime? EndedAtUtc { get; set; }

    /// <summary>Why it ended; null while it goes on.</summary>
    public SessionEnd? End { get; set; }

    /// <summary>Whether a second factor was given, here or by the identity provider.</summary>
    public required bool HasSecondFactor { get; set; }

    /// <summary>The browser as it names itself, for the reader's own list of sessions.</summary>
    public required string Browser { get; init; }

    /// <summary>The address from which it was started.</summary>
    public required string Source { get; init; }
}
