using Vawg.Data.Audit;
using Vawg.Data.People;

namespace Vawg.Data.Returns;

/// <summary>Who does something with a return, and from which address.</summary>
public sealed record ReturnBy(SignedInPerson Person, string Source)
{
    public AuditActor Actor => new(Person.AccountId, Person.Name, Source);
}
