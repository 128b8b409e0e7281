using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Which force carries which planted difference or gap in measures, suspects and commitments. The forces are picked without regard to what they really return.</summary>
internal static class PlantedInMeasures
{
    public const double DomesticAbuseClosedAs16 = 1.6;
    public const double SignedOff = 0.3;
    public const double EthnicityKnown = 0.36;
    public const double Breaches = 2.4;
    public const double ArrestsAtBreach = 0.28;
    public const double ArrestsAtFirst = 0.8;
    public const double ArrestsAtLast = 1.5;
    public const double DisclosedInTime = 0.94;
    public const double SlowPace = 0.3;

    /// <summary>The commitment to scrutinise closures.</summary>
    public const string ScrutinyOfClosures = "A8";

    /// <summary>Signs few closures as 16 off, closes more of domestic abuse so, and says that scrutiny is embedded.</summary>
    public static ForceCode LittleSignOff { get; } = ForceCode.Parse("E23000003");

    public static Quarter MoreClosedAs16From => DemonstrationCollection.LastQuarter - 5;

    public static Quarter ScrutinyEmbeddedFrom => DemonstrationCollection.LastQuarter - 3;

    public static ForceCode PoorEthnicity { get; } = ForceCode.Parse("E23000013");

    public static ForceCode BreachesWithoutArrest { get; } = ForceCode.Parse("E23000011");

    public static ForceCode RisingArrests { get; } = ForceCode.Parse("E23000007");

    public static Quarter ArrestsRiseFrom { get; } = new(2021, 2);

    public static ForceCode FilledPosts { get; } = ForceCode.Parse("E23000027");

    public static ForceCode VacantPosts { get; } = ForceCode.Parse("E23000020");

    public static ForceCode QuickDisclosures { get; } = ForceCode.Parse("E23000006");

    public static ForceCode SlowCommitments { get; } = ForceCode.Parse("E23000017");

    public static ForceCode WithoutConduct { get; } = ForceCode.Parse("E23000028");

    public static ForceCode WithoutSuspects { get; } = ForceCode.Parse("E23000038");

    public static ForceCode WithoutCommitments { get; } = ForceCode.Parse("E23000024");

    public static Quarter WithoutCommitmentsFrom => DemonstrationCollection.LastQuarter - 1;

    /// <summary>Arrests of the force in which they rise, relative to the nation's.</summary>
    public static double ArrestsOf(Quarter quarter) => ArrestsAtFirst
        + ((ArrestsAtLast - ArrestsAtFirst) * Math.Max(0, quarter - ArrestsRiseFrom) / (DemonstrationCollection.LastQuarter - ArrestsRiseFrom));

    /// <summary>Shares of posts filled and of their holders trained, where they are planted.</summary>
    public static (double Filled, double Trained)? PostsOf(ForceCode force)
    {
        if (force == FilledPosts)
        {
            return (0.97, 0.96);
        }

        return force == VacantPosts ? (0.6, 0.58) : null;
    }

    /// <summary>Whether a force sends the sheet of commitments for a quarter in which there are any.</summary>
    public static bool ReturnsCommitments(ForceCode force, Quarter quarter) => force != WithoutCommitments || quarter < WithoutCommitmentsFrom;
}
