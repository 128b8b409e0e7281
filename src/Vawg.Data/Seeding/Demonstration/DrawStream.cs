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
    Casework = 11,
    Closures = 12,
    Conduct = 13,
    Specialists = 14,
    Completeness = 15,
    Orders = 16,
    Disclosures = 17,
    Victims = 18,
    Offenders = 19,
    Partnership = 20,
    Suspects = 21,
    Commitments = 22,
    OutcomeAges = 23,
}
