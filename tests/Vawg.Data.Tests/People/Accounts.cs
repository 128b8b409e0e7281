using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Data.Tests.People;

/// <summary>Accounts and sessions for tests.</summary>
internal static class Accounts
{
    public static async Task<int> AddAsync(VawgDbContext context, string name, Role role, string? force = null)
    {
        var account = new Account
        {
            Name = name,
            UserName = $"{name}@example.org",
            NormalizedUserName = $"{name}@EXAMPLE.ORG".ToUpperInvariant(),
            Email = $"{name}@example.org",
            NormalizedEmail = $"{name}@EXAMPLE.ORG".ToUpperInvariant(),
            Role = role,
            ForceCode = force,
            CreatedAtUtc = new DateTime(2026, 11, 25, 9, 0, 0, DateTimeKind.Utc),
        };
        context.Users.Add(account);
        await context.SaveChangesAsync();
        return account.Id;
    }

    public static async Task<Guid> SignInAsync(VawgDbContext context, SessionStore sessions, int accountId) =>
        (await sessions.StartAsync(context, accountId, hasSecondFactor: false, "a browser", "192.0.2.1", CancellationToken.None)).Id;
}
