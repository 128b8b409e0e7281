using Vawg.Domain.Measures;

namespace Vawg.Domain.Indicators;

/// <summary>Orders and breaches, disclosure, offender management, partners, support and surveys.</summary>
internal static class ProtectionIndicators
{
    private const string Applied = "orders applied for";
    private const string Breaches = "breaches recorded";

    private static readonly IReadOnlyList<IndicatorRow> Orders =
    [
        new("DVPN", "Domestic violence protection notice"),
        new("DVPO", "Domestic violence protection order"),
        new("DAPN", "Domestic abuse protection notice"),
        new("DAPO", "Domestic abuse protection order"),
        new("SPO", "Stalking protection order"),
        new("SPO_INTERIM", "Interim stalking protection order"),
        new("NMO", "Non-molestation order"),
        new("RESTRAINING", "Restraining order"),
        new("FMPO", "Forced marriage protection order"),
        new("FGMPO", "FGM protection order"),
        new("SHPO", "Sexual harm prevention order"),
        new("SRO", "Sexual risk order"),
        new("STPO", "Slavery and trafficking prevention order"),
    ];

    public static IEnumerable<IndicatorGrid> Grids =>
    [
        new(
            "orders", IndicatorPage.Protection, "Notices and orders",
            "What was applied for and granted, for how many recorded crimes, and what came with it.",
            "Notice or order", Orders,
            [
                IndicatorColumn.Count("applied", "Applied for", "Orders applied for or notices requested", "ORDER_APPLIED"),
                IndicatorColumn.Count("granted", "Granted", "Orders granted or notices authorised", "ORDER_GRANTED"),
                IndicatorColumn.Share("granted-share", "Granted of applied", "Orders granted or notices authorised", "ORDER_GRANTED", "ORDER_APPLIED", Applied),
                IndicatorColumn.Share("refused", "Refused", "Orders refused", "ORDER_REFUSED", "ORDER_APPLIED", Applied),
                IndicatorColumn.Rate("orders-rate", "Per 1,000 crimes", "Orders granted or notices authorised", "ORDER_GRANTED", 1000, CrimesOf),
                IndicatorColumn.Count("in-force", "In force", "Orders in force at the end of the quarter", "ORDER_IN_FORCE"),
                IndicatorColumn.Share("positive", "Positive requirement", "Granted orders with a positive requirement", "ORDER_POSITIVE_REQUIREMENT", "ORDER_GRANTED", "orders granted"),
                IndicatorColumn.Share("circulated", "Circulated", "Granted orders circulated to operational officers", "ORDER_CIRCULATED", "ORDER_GRANTED", "orders granted"),
            ],
            [
                "An order granted in one quarter may have been applied for in the one before, so a share of what was applied for is not of the same orders.",
                "Per 1,000 crimes: of recorded domestic abuse for domestic notices and orders, of recorded stalking for stalking orders; no other order has one kind of crime behind it.",
            ]),
        new(
            "breaches", IndicatorPage.Protection, "Breaches and what followed",
            "How breaches were answered: an arrest, action within 24 hours, and the pattern of behaviour recorded as a crime of its own.",
            "Notice or order", Orders,
            [
                IndicatorColumn.Count("breaches", "Breaches", "Breaches recorded", "ORDER_BREACHED"),
                IndicatorColumn.Rate("breach-rate", "Per 100 in force", "Breaches recorded", "ORDER_BREACHED", 100, row => IndicatorPart.Of("orders in force", "ORDER_IN_FORCE", row.Breakdown)),
                IndicatorColumn.Share("breach-arrested", "Arrested", "Breaches where the suspect was arrested", "ORDER_BREACH_ARRESTED", "ORDER_BREACHED", Breaches),
                IndicatorColumn.Share("breach-24h", "Within 24 hours", "Breaches acted on within 24 hours", "ORDER_BREACH_WITHIN_24H", "ORDER_BREACHED", Breaches),
                IndicatorColumn.Share("breach-pattern", "Pattern crime recorded", "Breaches with stalking, harassment or coercive control also recorded", "ORDER_BREACH_PATTERN_CRIME", "ORDER_BREACHED", Breaches),
            ],
            ["More breaches recorded can mean more breaches or better watching of orders."]),
        new(
            "disclosure", IndicatorPage.Protection, "Disclosure schemes",
            "How many applications were decided, how often something was disclosed, and whether the decision came within the time limit then in force.",
            "Scheme and route",
            [new("DVDS_RIGHT_TO_ASK", "Domestic violence, right to ask"), new("DVDS_RIGHT_TO_KNOW", "Domestic violence, right to know"), new("CHILD_SEX_OFFENDER", "Child sex offender")],
            [
                IndicatorColumn.Count("applications", "Applications", "Disclosure scheme applications or decisions", "DISCLOSURE_APPLICATIONS"),
                IndicatorColumn.Share("disclosed", "Disclosure made", "Disclosures made", "DISCLOSURE_MADE", "DISCLOSURE_APPLICATIONS", "applications"),
                IndicatorColumn.Share("in-time", "In time", "Decisions within the time limit in force", "DISCLOSURE_IN_TIME", "DISCLOSURE_APPLICATIONS", "applications"),
                IndicatorColumn.Level("decide-days", "Median days", "Median days to decide", "DISCLOSURE_MEDIAN_DAYS"),
            ],
            ["A low share disclosed can be right: nothing to disclose, or no need. Compare what was decided with what was asked."]),
        new(
            "offenders", IndicatorPage.Protection, "Offender management",
            "High-harm and repeat offenders that the force identified, how many are actively managed, and how many of those were named in a new offence.",
            "Programme",
            [new("ANY", "Any programme"), new("MAPPA", "MAPPA"), new("MATAC", "MATAC"), new("IOM", "Integrated offender management"), new("DRIVE", "Drive"), new("TOP_COHORT", "Top cohort"), new("LOCAL", "Local programme")],
            [
                new("identified", "Identified", row => row.Breakdown != "ANY" ? null : new Indicator
                {
                    Slug = "identified", Name = "High-harm or repeat VAWG offenders identified", Kind = IndicatorKind.Count,
                    Numerator = IndicatorPart.Of("high-harm or repeat VAWG offenders identified", "OFFENDERS_IDENTIFIED"),
                }),
                IndicatorColumn.Count("managed", "Managed", "Offenders under active management", "OFFENDERS_MANAGED"),
                IndicatorColumn.Share("managed-share", "Of those identified", "Offenders under active management", "OFFENDERS_MANAGED", "OFFENDERS_IDENTIFIED", "offenders identified", wholeBreakdown: string.Empty),
                IndicatorColumn.Rate("reoffended", "New offences per 100", "Managed offenders with a new VAWG offence", "OFFENDERS_REOFFENDED", 100, row => IndicatorPart.Of("offenders managed", "OFFENDERS_MANAGED", row.Breakdown)),
            ],
            ["Programmes overlap, so an offender can be in more than one row; rows are never added.", "A year's new offences stand over the offenders managed at its end."]),
        new(
            "partners", IndicatorPage.Protection, "Working with partners",
            "Cases heard at multi-agency conferences, referrals to safeguarding hubs and word to schools.",
            string.Empty,
            [new(string.Empty, string.Empty)],
            [
                IndicatorColumn.Count("marac", "MARAC cases", "MARAC cases heard", "MARAC_CASES"),
                IndicatorColumn.Rate("marac-rate", "MARAC cases per 1,000 crimes", "MARAC cases heard", "MARAC_CASES", 1000, _ => IndicatorPart.OfOffences(IndicatorThemes.SelectionOf("DA"))),
                IndicatorColumn.Share("marac-repeat", "MARAC repeat cases", "MARAC cases that are repeats", "MARAC_REPEAT", "MARAC_CASES", "cases heard"),
                IndicatorColumn.Count("mash", "Referrals to the safeguarding hub", "Referrals to the safeguarding hub", "MASH_REFERRALS"),
                IndicatorColumn.Count("encompass-eligible", "Incidents with a school-age child", "Domestic abuse incidents with a school-age child", "ENCOMPASS_ELIGIBLE"),
                IndicatorColumn.Share("encompass", "Schools told (Operation Encompass)", "Operation Encompass notifications to schools", "ENCOMPASS_NOTIFICATIONS", "ENCOMPASS_ELIGIBLE", "incidents with a school-age child"),
            ],
            ["Partners set thresholds of their own, so numbers of cases differ with local practice."]),
        new(
            "support", IndicatorPage.Protection, "Support for victims",
            "Needs assessed and referrals to specialist services.",
            "Service",
            [new("IDVA", "Independent domestic violence adviser"), new("ISVA", "Independent sexual violence adviser"), new("VICTIM_SUPPORT", "Victim Support"), new("OTHER", "Other service")],
            [
                IndicatorColumn.Count("referred", "Referred", "Victims referred to a specialist service", "SUPPORT_REFERRED"),
                IndicatorColumn.Share("referred-share", "Of victims", "Victims referred to a specialist service", "SUPPORT_REFERRED", "VICTIMS", "female victims aged 10 and over", wholeBreakdown: string.Empty),
                new("needs", "Needs assessed", row => row.Breakdown != "IDVA" ? null : new Indicator
                {
                    Slug = "needs", Name = "Victims with a needs assessment", Kind = IndicatorKind.Rate, Per = 100,
                    Numerator = IndicatorPart.Of("victims with a needs assessment", "SUPPORT_NEEDS_ASSESSED"),
                    Denominator = IndicatorPart.OfOffences(OffenceSelection.Vawg),
                }),
            ],
            ["A victim may be referred to more than one service or want none. Shares of victims are of the newest quarter, since victims of several quarters cannot be added."]),
        new(
            "surveys", IndicatorPage.Protection, "What victims say",
            "Surveys of victims, with those whose case closed under outcome 16 among them.",
            "Survey",
            [new("DA", "Domestic abuse"), new("RASSO", "Rape and serious sexual offences"), new("OTHER", "Other")],
            [
                IndicatorColumn.Count("surveyed", "Completed", "Victim surveys completed", "SURVEY_COMPLETED"),
                IndicatorColumn.Share("satisfied", "Satisfied", "Respondents satisfied overall", "SURVEY_SATISFIED", "SURVEY_COMPLETED", "surveys completed"),
                IndicatorColumn.Share("survey-16", "Outcome 16 among them", "Respondents whose case closed under outcome 16", "SURVEY_OUTCOME_16", "SURVEY_COMPLETED", "surveys completed"),
            ],
            ["Whoever answers is not like whoever does not. Forces ask in different ways, so compare a force with itself first."]),
        new(
            "repeat", IndicatorPage.Protection, "Repeat victims",
            "Victims with two or more VAWG offences within twelve months.",
            string.Empty,
            [new(string.Empty, string.Empty)],
            [
                IndicatorColumn.Count("victims", "Victims in the quarter", "Female victims aged 10 and over", "VICTIMS"),
                IndicatorColumn.Share("repeat-victims", "Repeat victims", "Victims with two or more VAWG offences in twelve months", "VICTIMS_REPEAT", "VICTIMS", "female victims aged 10 and over"),
            ],
            ["Told of the newest quarter: the same woman may be a victim in several, so quarters are never added."]),
    ];

    /// <summary>The crimes behind an order: domestic abuse for domestic notices and orders, stalking for stalking orders; no other has one kind behind it.</summary>
    private static IndicatorPart? CrimesOf(IndicatorRow row) => row.Breakdown switch
    {
        "DVPN" or "DVPO" or "DAPN" or "DAPO" => IndicatorPart.OfOffences(IndicatorThemes.SelectionOf("DA")),
        "SPO" or "SPO_INTERIM" => IndicatorPart.OfOffences(IndicatorThemes.SelectionOf("STALKING")),
        _ => null,
    };
}
