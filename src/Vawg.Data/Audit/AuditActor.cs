namespace Vawg.Data.Audit;

/// <summary>Who acts, by the name of the moment, and from where.</summary>
/// <param name="AccountId">The account; null where none acts.</param>
/// <param name="Name">The name of the account as it is now. What somebody typed as a name and is no account does not belong here: it may be a password.</param>
/// <param name="Source">The address that the act came from.</param>
public sealed record AuditActor(int? AccountId, string Name, string Source)
{
    /// <summary>Whoever runs a command on the machine.</summary>
    public static AuditActor CommandLine { get; } = new(null, "command line", Environment.MachineName);

    /// <summary>The product of its own accord.</summary>
    public static AuditActor System { get; } = new(null, "system", Environment.MachineName);

    /// <summary>Somebody without an account, or who named one that does not exist.</summary>
    public static AuditActor NotSignedIn(string source) => new(null, "not signed in", source);
}
