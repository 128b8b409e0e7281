using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Names of the policies. Every endpoint has one; an endpoint without any is refused to everybody.</summary>
public static class Policies
{
    /// <summary>Pages that must be reached without an account: signing in, the words about the service, and what draws them.</summary>
    public const string Anyone = "anyone";

    /// <summary>The policy of an act.</summary>
    public static string Of(Act act) => act.ToString();
}
