using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Threats;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What a reader must know of the demonstration: which totals are published ones, what is planted, what is missing, how it is made.</summary>
public static class DemonstrationFacts
{
    private const string FinancialYear = "FY 2022/23";
    private const string OtherYear = "Aug 2022-Jul 2023";
    private const string Assessment = "stra-2024";
    private const string Statement = "national-policing-statement-2024";

    private static readonly Period CalibratedYear = Period.FinancialYear(NationalTotals.CalibratedYear);

    /// <summary>The published counts that come out exactly.</summary>
    public static IReadOnlyList<CalibratedTotal> CalibratedTotals { get; } =
    [
        new(OffenceSelection.Vawg, CalibratedYear, 1_080_157, Assessment, "VAWG offences recorded", FinancialYear),
        new(OffenceSelection.Vawg, Period.FinancialYear(NationalTotals.FirstYear), NationalTotals.VawgInFirstYear, Statement, "VAWG offences 2018/19 (estimated)", "FY 2018/19"),
        new(OfTheme("SH"), CalibratedYear, 436_196, Assessment, "stalking and harassment offences", FinancialYear),
        new(OfTheme("RASSO"), CalibratedYear, 103_135, Assessment, "RASSO offences", FinancialYear),
        new(OfTheme("DA"), CalibratedYear, 400_213, Assessment, "domestic abuse flagged VAWG offences", FinancialYear),
        new(OfTheme("ONLINE"), CalibratedYear, 123_515, Statement, "online-flagged VAWG offences", OtherYear),
        new(OfTheme("CSAE"), CalibratedYear, 41_540, Assessment, "CSAE offences against girls 10-17", OtherYear),
        new(OfTheme("SPIKING"), CalibratedYear, 6_749, Assessment, "spiking offences", OtherYear),
        new(OfTheme("HBA"), CalibratedYear, 2_905, Assessment, "HBA flagged offences", OtherYear),
    ];

    /// <summary>All crime that the forces recorded in 2022/23, fraud excluded: the denominator of the published share of just under 20%.</summary>
    public const long AllRecordedCrime = NationalTotals.AllRecordedCrimeInCalibratedYear;

    public static IReadOnlyList<PlantedDifference> Differences { get; } =
    [
        new(Planted.HighStalkingAndHarassment, "Stalking and harassment about 45% above the nation in every quarter."),
        new(Planted.LowDomesticAbuse, "The domestic abuse flag set about a third less often than elsewhere; the offences are there without it."),
        new(Planted.StepInSeriousSexual, "Rape and serious sexual offences up by 40% from Q3 2021/22 on."),
        new(Planted.RisingOnline, "The online flag used about half as often as elsewhere in 2018/19, rising every quarter to well above by 2022/23."),
        new(Planted.FewEvidentialDifficulties, "Outcomes 15 and 16 far less often than elsewhere, charges and other outcomes more."),
        new(Planted.GirlsWithoutSupport, "Outcome 16 about half again as likely as elsewhere where the victim is a girl and the offence not a sexual one, in every quarter; the outcomes of all victims together are as elsewhere."),
        new(PlantedInMeasures.LittleSignOff, "Three in ten closures under outcome 16 signed off by an inspector in every quarter, and from Q3 2021/22 domestic abuse closed under it far more often than elsewhere; from Q1 2022/23 it says that the extra scrutiny of closures is embedded."),
        new(PlantedInMeasures.PoorEthnicity, "Ethnicity known for about a third of victims and suspects, elsewhere for 50% to 65%."),
        new(PlantedInMeasures.BreachesWithoutArrest, "More than twice the breaches of orders, and an arrest at fewer than three in ten."),
        new(PlantedInMeasures.RisingArrests, "Arrests for 100 offences rising in every quarter from Q3 2021/22, from well under the nation's to half as many again."),
        new(PlantedInMeasures.FilledPosts, "Nearly all specialist posts filled, and nearly all of their holders trained."),
        new(PlantedInMeasures.VacantPosts, "About six in ten specialist posts filled, and six in ten of their holders trained."),
        new(PlantedInMeasures.QuickDisclosures, "About 94% of decisions of the disclosure schemes in time."),
        new(PlantedInMeasures.SlowCommitments, "Gets on with its commitments at a third of the usual pace."),
    ];

    public static IReadOnlyList<PlantedGap> Gaps { get; } =
    [
        new(Planted.WithoutOnlineFlag, null, "Does not supply the online flag; the theme is not supplied, and the published online count is that of the other forces."),
        new(Planted.WithoutSexWorkFlag, null, "Does not supply the sex work flag."),
        new(Planted.HonourBasedAbuseInPart, null, "Supplies the honour-based abuse flag in part."),
        new(Planted.Late, Planted.LateQuarter, "No return yet for the newest quarter; the published totals of the year are those of what was returned."),
        new(Planted.Restated, Planted.RestatedQuarter, "Restated: in version 2 about 3% of the offences of domestic abuse are cancelled on review."),
        new(PlantedInMeasures.WithoutConduct, null, "Does not supply the measures of allegations against officers and staff."),
        new(PlantedInMeasures.WithoutSuspects, null, "Does not supply suspects."),
        new(PlantedInMeasures.WithoutCommitments, null, "No commitments in the newest two quarters."),
    ];

    /// <summary>How the collection is made, in sentences for the method page.</summary>
    public static IReadOnlyList<string> Making { get; } =
    [
        "Every figure is generated by code from a fixed seed. Forces differ by population, by chance and by the differences listed here; none of it describes a real force.",
        "The counts of each kind of offence in 2022/23 are set so that the published totals come out exactly; they are divided among forces and quarters by a multinomial draw.",
        "Counts printed for August 2022 to July 2023 are taken as those of 2022/23.",
        "Years between 2018/19 and 2022/23 follow a plausible rise with a fall in the lockdown year; only the VAWG total of 2018/19 is a published one.",
        "The sheet of outcomes gives the age of the victim in full for sexual offences against girls. Of other combinations of offence and flags it states girls and women, each in one age band, the commonest first as far as the limit of rows of a return allows; large returns therefore state the age less often. The rarest combinations are left out.",
        "Outcomes are set so that about 6% of closed VAWG is charged and about three in four offences of domestic abuse close as 15 or 16.",
        "Measures and suspects follow from what the same return recorded and closed: about 36.3 arrests for 100 offences of domestic abuse in 2022/23 and 29.6 the year before (national-policing-statement-2024), disclosures on about 52.5% of rights to know and 38.8% of rights to ask (hmicfrs-inspection-2021), a quarter of victims repeat victims (stra-2023). What no document prints is plausible, and set by hand.",
        "Domestic abuse protection notices and orders are marked as not applicable throughout, since their pilots began in November 2024; stalking protection orders before January 2020 and StreetSafe before the summer of 2021 too.",
        "Commitments are returned from Q3 2021/22 on, the quarter of the framework. Those of the statement and the framework of 2024 are younger than the collection: so that each has something to show they are returned in its last two quarters all the same, none of them further than in progress.",
        "A return holds at most 1,200 rows of recorded offences and outcomes, and at most 600 of measures, suspects and commitments on top.",
    ];

    private static OffenceSelection OfTheme(string code) => OffenceSelection.OfTheme(Themes.Find(code)!);
}
