using Microsoft.AspNetCore.Authorization;
using Vawg.Dashboard.Hosting;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Decides by the table of roles. Where a second factor is asked for and was not given, only the own account is open, so that it can be set up.</summary>
public sealed class ActHandler(VawgSettings settings) : AuthorizationHandler<ActRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ActRequirement requirement)
    {
        if (PersonClaims.RoleOf(context.User) is { } role
            && role.May(requirement.Act)
            && (requirement.Act == Act.KeepOwnAccount || !settings.RequiresSecondFactor || PersonClaims.HasSecondFactor(context.User)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
