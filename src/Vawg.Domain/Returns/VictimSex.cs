namespace Vawg.Domain.Returns;

/// <summary>Sex of the victim as a return gives it.</summary>
public enum VictimSex
{
    Unknown = 0,
    Female = 1,
    Male = 2,
}
