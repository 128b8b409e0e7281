namespace Vawg.Domain.Reference;

/// <summary>Whether an offence code counts towards the national VAWG total, as far as the published shares tell.</summary>
public enum VawgTotalMembership
{
    No,
    Yes,
    Likely,

    /// <summary>Left out unless the named switch brings it in.</summary>
    Uncertain,

    /// <summary>An expired code, kept for old figures; outside the total.</summary>
    Legacy,
}
