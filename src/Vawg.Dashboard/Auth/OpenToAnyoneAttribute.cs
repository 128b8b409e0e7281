using Microsoft.AspNetCore.Authorization;

namespace Vawg.Dashboard.Auth;

/// <summary>The page is for everybody, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAnyoneAttribute() : AuthorizeAttribute(Policies.Anyone);
