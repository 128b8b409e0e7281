namespace Vawg.Dashboard.Auth;

/// <summary>What came of a change to an account.</summary>
public sealed record AdminAnswer
{
    public int? AccountId { get; private init; }

    /// <summary>Why nothing was changed; null when it was.</summary>
    public string? Problem { get; private init; }

    /// <summary>The path of a one-time link to pass on, shown once.</summary>
    public string? LinkPath { get; private init; }

    public static AdminAnswer Done(int accountId) => new() { AccountId = accountId };

    public static AdminAnswer WithLink(int accountId, string linkPath) => new() { AccountId = accountId, LinkPath = linkPath };

    public static AdminAnswer Refused(string problem) => new() { Problem = problem };
}
