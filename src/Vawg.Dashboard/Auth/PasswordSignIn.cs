using Microsoft.AspNetCore.Identity;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Looks at a name and a password. An unknown name, a disabled account and one without a password cost the same hashing as a wrong password, and get the same answer.</summary>
public sealed class PasswordSignIn(UserManager<Account> users, IPasswordHasher<Account> hasher, SignInTries tries, DecoyPassword decoy)
{
    public async Task<PasswordVerdict> CheckAsync(string email, string password, string source, Func<string, string?> knownBrowser)
    {
        var name = users.NormalizeName(email.Trim())!;
        if (!tries.Allows(new SignInTry(name, source, knownBrowser(name))))
        {
            return PasswordVerdict.TooManyTries;
        }

        var found = await users.FindByNameAsync(email.Trim());
        var account = found is { IsDisabled: false, PasswordHash: not null } ? found : null;
        var result = hasher.VerifyHashedPassword(account ?? decoy.Account, account?.PasswordHash ?? decoy.Hash, password);
        return account is null || result == PasswordVerificationResult.Failed
            ? PasswordVerdict.Refused(found)
            : PasswordVerdict.Accepted(account);
    }
}
