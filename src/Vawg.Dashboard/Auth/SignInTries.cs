using System.Threading.RateLimiting;

namespace Vawg.Dashboard.Auth;

/// <summary>
/// Limits guessing before a password is looked at: for a name from one source, for a name from anywhere, and for one source.
/// A browser in which the account has signed in before has a count of its own, so that guessing elsewhere does not lock the true user out.
/// </summary>
public sealed class SignInTries : IDisposable
{
    /// <summary>Tries for one name from one source, or from one known browser, in a quarter of an hour.</summary>
    public const int MostForNameAndSource = 10;

    /// <summary>Tries for one name from all browsers that it has not used before, in a quarter of an hour.</summary>
    public const int MostForName = 50;

    /// <summary>Tries from one source for all names, in a quarter of an hour; an office may share one.</summary>
    public const int MostForSource = 200;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly PartitionedRateLimiter<SignInTry> _known = Limiter(t => $"{t.Name} {t.KnownBrowser}", MostForNameAndSource);

    private readonly PartitionedRateLimiter<SignInTry> _unknown = PartitionedRateLimiter.CreateChained(
        Limiter(t => $"{t.Name} {t.Source}", MostForNameAndSource),
        Limiter(t => t.Name, MostForName),
        Limiter(t => t.Source, MostForSource));

    /// <summary>Whether one more try may be looked at; it is counted.</summary>
    public bool Allows(SignInTry attempt)
    {
        using var lease = (attempt.KnownBrowser is null ? _unknown : _known).AttemptAcquire(attempt);
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        _known.Dispose();
        _unknown.Dispose();
    }

    private static PartitionedRateLimiter<SignInTry> Limiter(Func<SignInTry, string> key, int most) =>
        PartitionedRateLimiter.Create<SignInTry, string>(
            attempt => RateLimitPartition.GetFixedWindowLimiter(key(attempt), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window, QueueLimit = 0 }),
            StringComparer.Ordinal);
}
