namespace Vawg.Domain.Returns;

/// <summary>Where the offence took place, as a return gives it.</summary>
public enum OffenceLocation
{
    Unknown = 0,
    Private = 1,
    Public = 2,
    Education = 3,
    Online = 4,
}
