namespace Vawg.Domain.Returns;

/// <summary>What the suspect is to the victim, as a return gives it.</summary>
public enum Relationship
{
    Unknown = 0,
    Partner = 1,
    ExPartner = 2,
    Family = 3,
    Acquaintance = 4,
    Stranger = 5,
    Other = 6,
}
