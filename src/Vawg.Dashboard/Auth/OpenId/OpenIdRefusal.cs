namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>Why a sign-in by the identity provider came to nothing.</summary>
public enum OpenIdRefusal
{
    /// <summary>The answer of the provider did not hold, or it answered with an error.</summary>
    Failed,

    /// <summary>The provider could not be reached.</summary>
    Unreachable,

    /// <summary>No group of the person gives a role.</summary>
    NoRole,

    /// <summary>The groups make the person a contributor for more than one force.</summary>
    TwoForces,

    /// <summary>The provider gives no e-mail address for a new account.</summary>
    NoAddress,

    /// <summary>Another account has the e-mail address; it is never taken for the same person.</summary>
    AddressTaken,

    /// <summary>The account is disabled here.</summary>
    Disabled,
}
