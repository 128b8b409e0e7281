using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>A hash that no password meets, hashed as strongly as any other, for names that have no account.</summary>
public sealed class DecoyPassword(IPasswordHasher<Account> hasher)
{
    private readonly Lazy<string> _hash = new(() => hasher.HashPassword(Nobody, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

    private static Account Nobody { get; } = new() { Name = string.Empty, Role = Role.Analyst, CreatedAtUtc = DateTime.UnixEpoch };

    public Account Account => Nobody;

    public string Hash => _hash.Value;
}
