namespace Vawg.Data.People;

/// <summary>What a one-time link is for.</summary>
public enum AccountLinkKind
{
    Invitation = 1,
    PasswordReset,

    /// <summary>Makes the first account of an installation, an admin.</summary>
    SetUp,
}
