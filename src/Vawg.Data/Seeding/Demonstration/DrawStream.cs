namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What a stream of draws is for, so that no two purposes share one.</summary>
internal enum DrawStream
{
    NationalQuarter = 1,
    ForceProfile = 2,
    ForceQuarter = 3,
    AllCrime = 4,
    LineAllocation = 5,
    Ages = 6,
    Outcomes = 7,
    Restatement = 8,
    OutcomeProfile = 9,
    AllCrimeAllocation = 10,
}
