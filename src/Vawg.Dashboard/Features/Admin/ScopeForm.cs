using Vawg.Domain.People;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Role, force and permission as they came from a form.</summary>
internal static class ScopeForm
{
    /// <summary>The scope, or what is wrong with what was chosen.</summary>
    public static (AccountScope? Scope, string? Problem) Read(string? role, string? force, string? smallCells)
    {
        if (!Roles.TryParse(role, out var chosen))
        {
            return (null, "Choose a role.");
        }

        var scope = new AccountScope(chosen, Domain.Reference.Forces.FindBySlug(force ?? string.Empty)?.Code, smallCells == "yes");
        return scope.Problem is { } problem ? (null, problem) : (scope, null);
    }
}
