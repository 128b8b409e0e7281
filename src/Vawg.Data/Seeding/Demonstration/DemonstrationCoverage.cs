using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What a force of the demonstration says it cannot supply, in every quarter.</summary>
internal static class DemonstrationCoverage
{
    public static IReadOnlyList<CoverageItem> Of(ForceCode force)
    {
        if (force == Planted.WithoutOnlineFlag)
        {
            return [new CoverageItem("ONLINE", Supply.No, "The crime system does not hold the online flag.")];
        }

        if (force == Planted.WithoutSexWorkFlag)
        {
            return [new CoverageItem("SEXWORK", Supply.No, "No local marker for victims engaged in sex work.")];
        }

        return force == Planted.HonourBasedAbuseInPart
            ? [new CoverageItem("HBA", Supply.Part, "Flagged by the protecting vulnerable people unit alone; offences dealt with elsewhere carry no flag.")]
            : [];
    }
}
