namespace Vawg.Domain.People;

/// <summary>Names of the roles on screens, and as they stand in configuration.</summary>
public static class Roles
{
    public static IReadOnlyList<Role> All { get; } = Enum.GetValues<Role>();

    /// <summary>"Thematic lead".</summary>
    public static string Name(this Role role) => role switch
    {
        Role.Analyst => "Analyst",
        Role.ThematicLead => "Thematic lead",
        Role.Admin => "Admin",
        Role.ForceContributor => "Force contributor",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a name."),
    };

    /// <summary>What somebody with the role does, for whoever gives it.</summary>
    public static string Purpose(this Role role) => role switch
    {
        Role.Analyst => "Reads and exports the figures of every force.",
        Role.ThematicLead => "Reads and exports as an analyst does; sets and justifies assessed levels and judgements; reviews 4P progress; keeps events, context figures and intelligence gaps.",
        Role.Admin => "Reads and exports as an analyst does; hands in returns and approves those of others; manages accounts, peer groups, events, settings and the audit.",
        Role.ForceContributor => "Reads national figures and the detail of one force; hands in its returns and says how far its commitments are.",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a purpose."),
    };

    /// <summary>As it stands in a form and in configuration: "thematic-lead".</summary>
    public static string Slug(this Role role) => role.Name().ToLowerInvariant().Replace(' ', '-');

    public static bool TryParse(string? slug, out Role role)
    {
        role = All.FirstOrDefault(r => r.Slug().Equals(slug?.Trim(), StringComparison.OrdinalIgnoreCase));
        return role != default;
    }
}
