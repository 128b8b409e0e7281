namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Groups of offences that rise, fall and differ between forces together.</summary>
internal enum OffenceFamily
{
    StalkingAndHarassment,
    Violence,
    PublicOrder,
    SeriousSexual,
    ChildSexual,
    Other,
}
