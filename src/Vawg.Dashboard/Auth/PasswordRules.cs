using Microsoft.AspNetCore.Identity;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Refuses passwords that a guesser tries first: common words with digits and signs about them, the name of the account or of the service, runs of keys, one part repeated. Length is Identity's own rule; no mixture of characters is asked for.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int ShortestLength = 12;

    /// <summary>What must be left of a password once words that everybody tries are taken out.</summary>
    private const int ShortestRest = 6;

    private static readonly string[] Words =
    [
        "password", "passwort", "passphrase", "welcome", "letmein", "qwerty", "qwertyuiop", "asdfgh", "zxcvbn", "azerty", "iloveyou", "football", "liverpool", "arsenal", "chelsea",
        "monkey", "dragon", "sunshine", "princess", "charlie", "superman", "batman", "master", "shadow", "summer", "winter", "spring", "autumn", "january", "february", "march", "april",
        "june", "july", "august", "september", "october", "november", "december", "monday", "friday", "administrator", "admin", "login", "secret", "changeme", "default", "computer",
        "vawg", "police", "constable", "constabulary", "officer", "force", "threat", "assessment", "dashboard", "violence", "analyst", "england", "wales", "london", "home office", "homeoffice",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IsGuessable(password ?? string.Empty, user.Name, user.Email ?? string.Empty)
            ? IdentityResult.Failed(new IdentityError { Code = "GuessablePassword", Description = "This password is among the first that somebody would try. Use three or four unrelated words." })
            : IdentityResult.Success);

    internal static bool IsGuessable(string password, string name, string email)
    {
        var plain = Plain(password);
        var own = name.Split(' ', '.', '-').Concat(email.Split('@', '.', '-')).Select(Plain).Where(part => part.Length >= 4);
        foreach (var word in Words.Concat(own).OrderByDescending(word => word.Length))
        {
            plain = plain.Replace(word, string.Empty, StringComparison.Ordinal);
        }

        return plain.Length < ShortestRest || plain.Distinct().Count() < 4 || IsRun(plain) || IsRun(password);
    }

    /// <summary>Small letters, with the digits and signs that stand for letters read as such and all others left out.</summary>
    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Select(c => c switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => c,
    }).Where(char.IsLetter));

    /// <summary>Letters or digits that mostly follow each other.</summary>
    private static bool IsRun(string text) => text.Zip(text.Skip(1), (a, b) => Math.Abs(a - b) <= 1).Count(isStep => isStep) > text.Length / 2;
}
