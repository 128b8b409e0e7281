namespace Vawg.Domain.People;

/// <summary>How long a sign-in lasts, and how many an account may have at once.</summary>
public static class SessionRules
{
    /// <summary>A session ends when nothing was done for this long.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>A session ends this long after sign-in, whatever was done.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>A reader is told this long before a session ends.</summary>
    public static readonly TimeSpan Warning = TimeSpan.FromMinutes(2);

    /// <summary>What a reader does is noted to this precision, so that not every page writes.</summary>
    public static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    public const int MostSessions = 5;

    /// <summary>Live connections that an account may have open at once.</summary>
    public const int MostCircuits = 20;

    /// <summary>When a session ends unless something is done.</summary>
    public static DateTime EndsAtUtc(DateTime startedAtUtc, DateTime lastSeenAtUtc)
    {
        var idle = lastSeenAtUtc + Idle;
        var longest = startedAtUtc + Longest;
        return idle < longest ? idle : longest;
    }
}
