using Vawg.Data.Audit;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>The person who makes a change, and the address from which.</summary>
public sealed record Admin(SignedInPerson Person, string Source)
{
    public AuditActor Actor => new(Person.AccountId, Person.Name, Source);
}
