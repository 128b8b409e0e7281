using Vawg.Data.Audit;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>A signed-in person as the audit names them.</summary>
internal static class PersonActor
{
    public static AuditActor Actor(this SignedInPerson person, HttpContext http) => new(person.AccountId, person.Name, SessionSignIn.SourceOf(http));
}
