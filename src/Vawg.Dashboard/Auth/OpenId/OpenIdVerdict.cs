using Vawg.Data.People;

namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>What came of a person whom the provider names.</summary>
public sealed record OpenIdVerdict
{
    public OpenIdRefusal? Refusal { get; private init; }

    /// <summary>The account, unless it was refused.</summary>
    public Account? Account { get; private init; }

    /// <summary>The session that began; null while the code of a second factor is still to be given.</summary>
    public Session? Session { get; private init; }

    public static OpenIdVerdict Refused(OpenIdRefusal refusal) => new() { Refusal = refusal };

    public static OpenIdVerdict Accepted(Account account, Session? session) => new() { Account = account, Session = session };
}
