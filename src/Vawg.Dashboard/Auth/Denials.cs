using System.Threading.RateLimiting;
using Vawg.Data.Audit;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Records what somebody was refused: once a minute for an account and an address, or for a source without an account, so that who repeats a request does not fill the audit.</summary>
public sealed class Denials(AuditTrail trail) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _once = PartitionedRateLimiter.Create<string, string>(
        what => RateLimitPartition.GetFixedWindowLimiter(what, _ => new FixedWindowRateLimiterOptions { PermitLimit = 1, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }),
        StringComparer.Ordinal);

    public async Task RecordAsync(HttpContext http, string because)
    {
        var person = http.Features.Get<SignedInPerson>();
        var source = SessionSignIn.SourceOf(http);
        var path = http.Request.Path.ToString();
        using var lease = _once.AttemptAcquire(person is null ? source : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{person.AccountId} {path}"));
        if (lease.IsAcquired)
        {
            var entry = new AuditEntry
            {
                By = person is null ? AuditActor.NotSignedIn(source) : new AuditActor(person.AccountId, person.Name, source),
                Act = AuditAct.Denied,
                Result = AuditResult.Refused,
                Subject = path,
                Details = [("because", because)],
            };
            await trail.AppendAsync(entry, CancellationToken.None);
        }
    }

    public void Dispose() => _once.Dispose();
}
