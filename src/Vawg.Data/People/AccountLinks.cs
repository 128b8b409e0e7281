using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Vawg.Data.People;

/// <summary>Makes and spends one-time links. The secret is told once; the database keeps its hash.</summary>
public sealed class AccountLinks(TimeProvider clock)
{
    public static TimeSpan InvitationLasts { get; } = TimeSpan.FromDays(7);

    public static TimeSpan ResetLasts { get; } = TimeSpan.FromHours(2);

    public static TimeSpan SetUpLasts { get; } = TimeSpan.FromDays(1);

    /// <summary>Makes a link in the transaction of the caller; earlier ones of the kind for the same account no longer work.</summary>
    /// <returns>The secret, for the address of the link.</returns>
    public async Task<string> MakeAsync(VawgDbContext context, AccountLinkKind kind, int? accountId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await context.AccountLinks
            .Where(l => l.Kind == kind && l.AccountId == accountId && l.SpentAtUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.SpentAtUtc, now), cancellationToken);
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        context.AccountLinks.Add(new AccountLink
        {
            Kind = kind,
            AccountId = accountId,
            SecretSha256 = Hash(secret),
            CreatedAtUtc = now,
            ExpiresAtUtc = now + Lasts(kind),
        });
        await context.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>A link that still works; null when there is none, it was used, or its time is over.</summary>
    public async Task<AccountLink?> FindAsync(VawgDbContext context, AccountLinkKind kind, string secret, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var hash = Hash(secret);
        return await context.AccountLinks.AsNoTracking()
            .SingleOrDefaultAsync(l => l.SecretSha256 == hash && l.Kind == kind && l.SpentAtUtc == null && l.ExpiresAtUtc > now, cancellationToken);
    }

    /// <summary>Spends a link in the transaction of the caller; false when somebody else was first.</summary>
    public async Task<bool> SpendAsync(VawgDbContext context, AccountLink link, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await context.AccountLinks
            .Where(l => l.Id == link.Id && l.SpentAtUtc == null && l.ExpiresAtUtc > now)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.SpentAtUtc, now), cancellationToken) == 1;
    }

    public static TimeSpan Lasts(AccountLinkKind kind) => kind switch
    {
        AccountLinkKind.Invitation => InvitationLasts,
        AccountLinkKind.PasswordReset => ResetLasts,
        AccountLinkKind.SetUp => SetUpLasts,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A link without a time."),
    };

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
