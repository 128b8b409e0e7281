namespace Vawg.Domain.People;

/// <summary>What somebody with an account is there to do; each account has one.</summary>
public enum Role
{
    /// <summary>Browses figures of every force and exports them.</summary>
    Analyst = 1,

    /// <summary>As an analyst, and sets and justifies what is assessed rather than counted.</summary>
    ThematicLead = 2,

    /// <summary>As an analyst, and hands in returns, approves those of others, and manages accounts, settings and the audit.</summary>
    Admin = 3,

    /// <summary>Sees national figures and the detail of one force alone, and hands in its returns.</summary>
    ForceContributor = 4,
}
