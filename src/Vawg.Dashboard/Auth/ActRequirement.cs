using Microsoft.AspNetCore.Authorization;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Met by a signed-in person whose role may do the act.</summary>
public sealed record ActRequirement(Act Act) : IAuthorizationRequirement;
