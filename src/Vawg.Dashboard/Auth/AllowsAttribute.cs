using Microsoft.AspNetCore.Authorization;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>The page is for whoever may do this act.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AllowsAttribute(Act act) : AuthorizeAttribute(Policies.Of(act))
{
    public Act Act { get; } = act;
}
