using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Auth;

/// <summary>What stands in a principal. The cookie holds the session alone; the rest is put in at each request from the account as it is then.</summary>
internal static class PersonClaims
{
    private const string Session = "session";
    private const string SecondFactor = "second-factor";

    public static ClaimsPrincipal OfSession(Guid sessionId) =>
        new(new ClaimsIdentity([new Claim(Session, sessionId.ToString())], IdentityConstants.ApplicationScheme));

    public static ClaimsPrincipal Of(SignedInPerson person) => new(new ClaimsIdentity(
        [
            new Claim(Session, person.SessionId.ToString()),
            new Claim(ClaimTypes.NameIdentifier, person.AccountId.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, person.Name),
            new Claim(ClaimTypes.Role, person.Role.Slug()),
            new Claim(SecondFactor, person.HasSecondFactor ? "yes" : "no"),
        ],
        IdentityConstants.ApplicationScheme));

    public static Guid? SessionOf(ClaimsPrincipal? principal) => Guid.TryParse(principal?.FindFirst(Session)?.Value, out var id) ? id : null;

    public static Role? RoleOf(ClaimsPrincipal principal) => Roles.TryParse(principal.FindFirst(ClaimTypes.Role)?.Value, out var role) ? role : null;

    public static bool HasSecondFactor(ClaimsPrincipal principal) => principal.HasClaim(SecondFactor, "yes");
}
