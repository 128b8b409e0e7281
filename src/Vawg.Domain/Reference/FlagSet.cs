namespace Vawg.Domain.Reference;

/// <summary>The flags that a recorded offence carries. Forced marriage and FGM imply honour-based abuse; the set holds just what was recorded.</summary>
[Flags]
public enum FlagSet
{
    None = 0,
    DomesticAbuse = 1 << 0,
    RepeatDomesticAbuse = 1 << 1,
    Online = 1 << 2,
    ChildSexualAbuse = 1 << 3,
    ChildSexualExploitation = 1 << 4,
    HonourBasedAbuse = 1 << 5,
    ForcedMarriage = 1 << 6,
    FemaleGenitalMutilation = 1 << 7,
    HateRace = 1 << 8,
    HateReligion = 1 << 9,
    HateSexualOrientation = 1 << 10,
    HateDisability = 1 << 11,
    HateTransgender = 1 << 12,
    HateSex = 1 << 13,
    Spiking = 1 << 14,
    SexWork = 1 << 15,
    ModernSlavery = 1 << 16,
}
