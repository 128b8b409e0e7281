using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Which force carries which planted difference or gap. The forces are picked without regard to what they really record.</summary>
internal static class Planted
{
    public const double StalkingAndHarassmentRate = 1.45;
    public const double DomesticAbuseFlagUse = 0.62;
    public const double SeriousSexualStep = 1.4;
    public const double OnlineAtFirst = 0.55;
    public const double OnlineAtLast = 1.7;
    public const double EvidentialDifficulties = 0.55;
    public const double HonourBasedAbuseSupplied = 0.4;
    public const double DomesticAbuseKeptInRestatement = 0.97;

    public const double GirlsClosedAs16 = 1.6;

    public static ForceCode HighStalkingAndHarassment { get; } = ForceCode.Parse("E23000008");

    public static ForceCode LowDomesticAbuse { get; } = ForceCode.Parse("E23000025");

    public static ForceCode StepInSeriousSexual { get; } = ForceCode.Parse("E23000010");

    public static Quarter StepFrom { get; } = new(2021, 3);

    public static ForceCode RisingOnline { get; } = ForceCode.Parse("E23000032");

    public static ForceCode FewEvidentialDifficulties { get; } = ForceCode.Parse("E23000019");

    /// <summary>Where cases of girls close as 16 far more often than those of women.</summary>
    public static ForceCode GirlsWithoutSupport { get; } = ForceCode.Parse("E23000033");

    public static ForceCode WithoutOnlineFlag { get; } = ForceCode.Parse("W15000002");

    public static ForceCode WithoutSexWorkFlag { get; } = ForceCode.Parse("E23000002");

    public static ForceCode HonourBasedAbuseInPart { get; } = ForceCode.Parse("E23000012");

    public static ForceCode Late { get; } = ForceCode.Parse("W15000004");

    public static Quarter LateQuarter => DemonstrationCollection.LastQuarter;

    public static ForceCode Restated { get; } = ForceCode.Parse("E23000018");

    public static Quarter RestatedQuarter { get; } = new(2021, 2);

    /// <summary>Whether a force sends a return for a quarter at all.</summary>
    public static bool IsReturned(ForceCode force, Quarter quarter) => force != Late || quarter != LateQuarter;

    /// <summary>Whether a force can supply a flag.</summary>
    public static bool IsSupplied(ForceCode force, FlagSet flags) =>
        !(force == WithoutOnlineFlag && flags.HasFlag(FlagSet.Online)) && !(force == WithoutSexWorkFlag && flags.HasFlag(FlagSet.SexWork));
}
