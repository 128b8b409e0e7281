using Microsoft.AspNetCore.Identity;
using Vawg.Data.People;

namespace Vawg.Dashboard.Tests.Auth;

/// <summary>Counts how often a password was looked at, and takes none.</summary>
internal sealed class CountingHasher : IPasswordHasher<Account>
{
    public int Looks { get; private set; }

    public string HashPassword(Account user, string password) => "hash";

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Looks++;
        return PasswordVerificationResult.Failed;
    }
}
