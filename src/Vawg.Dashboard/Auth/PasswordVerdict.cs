using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>What came of a name and a password.</summary>
public sealed record PasswordVerdict
{
    /// <summary>The account, when both were right.</summary>
    public Account? Account { get; private init; }

    /// <summary>The account that was named, for the audit alone; null for a name without one.</summary>
    public Account? Named { get; private init; }

    /// <summary>Whether the password was not looked at, because too many were tried.</summary>
    public bool IsTooManyTries { get; private init; }

    public static PasswordVerdict Refused(Account? named) => new() { Named = named };

    public static PasswordVerdict TooManyTries { get; } = new() { IsTooManyTries = true };

    public static PasswordVerdict Accepted(Account account) => new() { Account = account, Named = account };
}
