using Microsoft.AspNetCore.Identity;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Codes of an authenticator and recovery codes: each is taken once.</summary>
public sealed class SecondFactors(UserManager<Account> users)
{
    public const int RecoveryCodeCount = 10;

    private const string Issuer = "VAWG threat assessment";

    /// <summary>Whether a code of the authenticator, or a recovery code, is right; a right one is spent.</summary>
    public async Task<bool> TakeAsync(Account account, string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiLetterOrDigit));
        if (digits.Length == 6 && digits.All(char.IsAsciiDigit))
        {
            return await TakeAuthenticatorCodeAsync(account, digits);
        }

        return (await users.RedeemTwoFactorRecoveryCodeAsync(account, code.Trim().ToUpperInvariant())).Succeeded;
    }

    /// <summary>The key for a new authenticator, made if there is none, with the address that its QR code holds.</summary>
    public async Task<(string Key, string Address)> KeyAsync(Account account)
    {
        var key = await users.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(key))
        {
            await users.ResetAuthenticatorKeyAsync(account);
            key = await users.GetAuthenticatorKeyAsync(account);
        }

        var label = Uri.EscapeDataString($"{Issuer}:{account.Email}");
        return (key!, $"otpauth://totp/{label}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6");
    }

    /// <summary>Turns the second factor on once a code shows that the authenticator works, and gives the recovery codes, which are shown this once; null when the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(Account account, string code)
    {
        if (!await TakeAuthenticatorCodeAsync(account, string.Concat(code.Where(char.IsAsciiDigit))))
        {
            return null;
        }

        await users.SetTwoFactorEnabledAsync(account, true);
        return await NewRecoveryCodesAsync(account);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account) =>
        [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount) ?? []];

    private async Task<bool> TakeAuthenticatorCodeAsync(Account account, string digits)
    {
        if (digits == account.LastCode || !await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            return false;
        }

        account.LastCode = digits;

        // The account carries a stamp, so of two requests with one code only the first is stored.
        return (await users.UpdateAsync(account)).Succeeded;
    }
}
