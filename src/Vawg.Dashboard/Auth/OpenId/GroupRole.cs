using System.Diagnostics.CodeAnalysis;
using Vawg.Domain.People;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>What a group of the identity provider gives: a role, and for a force contributor its force.</summary>
public sealed record GroupRole(Role Role, ForceCode? Force)
{
    /// <summary>The strongest first.</summary>
    private static readonly Role[] Order = [Role.Admin, Role.ThematicLead, Role.Analyst, Role.ForceContributor];

    /// <summary>Reads "analyst", or "force-contributor:" and the slug or code of a force.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GroupRole? role)
    {
        var parts = (text ?? string.Empty).Split(':', 2, StringSplitOptions.TrimEntries);
        var force = parts.Length == 1 ? null : Forces.FindBySlug(parts[1]) ?? (ForceCode.TryParse(parts[1], out var code) ? Forces.Find(code) : null);
        var isWhole = Roles.TryParse(parts[0], out var named) && (parts.Length == 1 || force is not null);
        role = isWhole && new AccountScope(named, force?.Code, SeesSmallCells: false).Problem is null ? new GroupRole(named, force?.Code) : null;
        return role is not null;
    }

    /// <summary>The strongest of what several groups give, or why there is none: a force contributor has one force.</summary>
    public static (GroupRole? Role, OpenIdRefusal Refusal) Strongest(IEnumerable<string> groups, IReadOnlyDictionary<string, GroupRole> roles)
    {
        var given = groups.Select(g => roles.GetValueOrDefault(g)).OfType<GroupRole>().Distinct().OrderBy(r => Array.IndexOf(Order, r.Role)).ToList();
        return given switch
        {
            [] => (null, OpenIdRefusal.NoRole),
            [{ Role: Role.ForceContributor }, _, ..] => (null, OpenIdRefusal.TwoForces),
            [var strongest, ..] => (strongest, default),
        };
    }
}
