using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What a force of the demonstration says it cannot supply in a quarter.</summary>
internal static class DemonstrationCoverage
{
    private const string Conduct = "CONDUCT_";
    private const string Online = "ONLINE";

    private static readonly Dictionary<ForceCode, CoverageItem> InEveryQuarter = new()
    {
        [Planted.WithoutOnlineFlag] = new(Online, Supply.No, "The crime system does not hold the online flag."),
        [Planted.WithoutSexWorkFlag] = new("SEXWORK", Supply.No, "No local marker for victims engaged in sex work."),
        [Planted.HonourBasedAbuseInPart] = new("HBA", Supply.Part, "Flagged by the protecting vulnerable people unit alone; offences dealt with elsewhere carry no flag."),
        [PlantedInMeasures.WithoutConduct] = new("measures", Supply.Part, "Allegations against officers and staff are held by professional standards and are not supplied."),
        [PlantedInMeasures.WithoutSuspects] = new("suspects", Supply.No, "Suspects cannot be counted by theme in the crime system."),
        [PlantedInMeasures.PoorEthnicity] = new("ethnicity", Supply.Part, "Not a field that has to be filled in; known for about a third of victims."),
    };

    public static IReadOnlyList<CoverageItem> Of(ForceCode force, Quarter quarter)
    {
        if (!PlantedInMeasures.ReturnsCommitments(force, quarter))
        {
            return [new CoverageItem("commitments", Supply.No, "The action plan is under review.")];
        }

        return InEveryQuarter.TryGetValue(force, out var item) ? [item] : [];
    }

    /// <summary>Whether a force can give the value of a measure.</summary>
    public static bool Supplies(ForceCode force, MeasureDefinition measure, string breakdown) =>
        !(force == PlantedInMeasures.WithoutConduct && measure.Code.StartsWith(Conduct, StringComparison.Ordinal))
        && !(force == Planted.WithoutOnlineFlag && breakdown.StartsWith(Online, StringComparison.Ordinal));
}
