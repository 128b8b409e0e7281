namespace Vawg.Domain.Indicators;

/// <summary>Arrests, release, files to the prosecutor, allegations against officers and staff, posts and training.</summary>
internal static class ResponseIndicators
{
    private const string Arrests = "arrests";
    private const string Files = "files submitted to the CPS";

    private static readonly IReadOnlyList<IndicatorRow> Themes = IndicatorThemes.Rows("DA", "RASSO", "SH", "CSAE", "ONLINE", IndicatorThemes.All);

    private static readonly IReadOnlyList<IndicatorRow> Roles =
    [
        new("PIP2", "Investigator, PIP level 2") { Theme = "DA" },
        new("SOLO", "Sexual offences liaison officer") { Theme = "RASSO" },
        new("SSAIDP", "Serious sexual assault investigator") { Theme = "RASSO" },
        new("SCAIDP", "Child abuse investigator") { Theme = "CSAE" },
        new("ABE", "Achieving best evidence interviewer") { Theme = "CSAE" },
        new("DIGITAL_FORENSIC", "Digital forensic examiner") { Theme = "ONLINE" },
    ];

    public static IEnumerable<IndicatorGrid> Grids =>
    [
        new(
            "arrests", IndicatorPage.Response, "Arrests and release",
            "How often a recorded crime led to an arrest, and on what terms suspects were released before charge.",
            "Theme", Themes,
            [
                IndicatorColumn.Count("arrests-count", "Arrests", "Arrests", "ARRESTS"),
                IndicatorColumn.Rate("arrests", "Per 100 crimes", "Arrests", "ARRESTS", 100, IndicatorThemes.Offences),
                IndicatorColumn.Rate("voluntary", "Voluntary attendance per 100", "Suspects interviewed after voluntary attendance", "VOLUNTARY_ATTENDANCE", 100, IndicatorThemes.Offences),
                IndicatorColumn.Rate("bail", "Bail with conditions per 100 arrests", "Suspects on pre-charge bail with conditions", "BAIL_CONDITIONAL", 100, row => IndicatorPart.Of(Arrests, "ARRESTS", row.Breakdown)),
                IndicatorColumn.Rate("bail-unconditional", "Bail without", "Suspects on pre-charge bail without conditions", "BAIL_UNCONDITIONAL", 100, row => IndicatorPart.Of(Arrests, "ARRESTS", row.Breakdown)),
                IndicatorColumn.Rate("released", "Under investigation", "Suspects released under investigation", "RELEASED_UNDER_INVESTIGATION", 100, row => IndicatorPart.Of(Arrests, "ARRESTS", row.Breakdown)),
            ],
            [
                "One crime can lead to several arrests and one arrest can answer several crimes, so a rate is not a share of crimes.",
                "The law on bail changed in October 2022, which moved suspects from release under investigation to bail.",
            ]),
        new(
            "cps", IndicatorPage.Response, "Files to the Crown Prosecution Service",
            "Files submitted, decisions to charge, and files that failed the first check of quality.",
            "Theme", Themes,
            [
                IndicatorColumn.Count("files", "Files", "Files submitted to the CPS", "CPS_SUBMITTED"),
                IndicatorColumn.Rate("files-rate", "Per 100 crimes", "Files submitted to the CPS", "CPS_SUBMITTED", 100, IndicatorThemes.Offences),
                IndicatorColumn.Share("cps-charged", "Charged", "CPS decisions to charge", "CPS_CHARGED", "CPS_SUBMITTED", Files),
                IndicatorColumn.Share("file-failed", "Failed the first check", "Files failing the first quality check", "CPS_FILE_QUALITY_FAILED", "CPS_SUBMITTED", Files),
            ],
            ["A decision may be on a file of an earlier quarter, so a share of a quarter's files is not of the same files."]),
        new(
            "incidents", IndicatorPage.Response, "From incident to crime",
            "How many crimes were recorded for each hundred incidents reported.",
            "Theme", IndicatorThemes.Rows("DA", "RASSO"),
            [
                IndicatorColumn.Count("incidents", "Incidents", "Incidents reported", "INCIDENTS"),
                new("crimes-per-incident", "Crimes per 100", row => new Indicator
                {
                    Slug = $"crimes-per-incident-{row.Slug}", Name = $"Crimes recorded for incidents reported, {char.ToLowerInvariant(row.Label[0])}{row.Label[1..]}", Kind = IndicatorKind.Rate, Per = 100, Theme = row.Theme,
                    Numerator = IndicatorThemes.Offences(row),
                    Denominator = IndicatorPart.Of("incidents reported", "INCIDENTS", row.Breakdown),
                }),
            ],
            ["Incidents count reports that were found to be no crime as well, and one incident can hold several crimes."]),
        new(
            "conduct", IndicatorPage.Response, "Allegations against officers and staff",
            "Allegations of violence against women and girls, how many are live and how they ended.",
            "Whom and how",
            [
                new("officer", "Officers"), new("staff", "Staff"),
            ],
            [
                ConductCount("conduct-complaint", "Complaints opened", "VAWG complaints opened against", "CONDUCT_OPENED", "complaint"),
                ConductCount("conduct-matter", "Conduct matters opened", "VAWG conduct matters opened against", "CONDUCT_OPENED", "conduct"),
                ConductCount("conduct-live", "Live", "VAWG allegations live at the end of the quarter against", "CONDUCT_LIVE", null),
                new("case-to-answer", "Case to answer", row => new Indicator
                {
                    Slug = $"case-to-answer-{row.Slug}", Name = $"Finalised VAWG allegations with a case to answer, {row.Label.ToLowerInvariant()}", Kind = IndicatorKind.Share,
                    Numerator = IndicatorPart.Of("allegations with a case to answer", "CONDUCT_FINALISED", $"{row.Breakdown}:case_to_answer"),
                    Denominator = IndicatorPart.Of("allegations finalised", "CONDUCT_FINALISED", $"{row.Breakdown}:case_to_answer", $"{row.Breakdown}:no_case"),
                }),
                IndicatorColumn.Level("conduct-days", "Median days", "Median days to finalise an allegation", "CONDUCT_MEDIAN_DAYS"),
            ],
            ["More allegations can mean that colleagues and the public report more; no case to answer is not a finding that nothing happened."]),
        new(
            "posts", IndicatorPage.Response, "Specialist posts",
            "Posts filled of those established, holders with the training required, and posts beside the crimes that call for them.",
            "Role", Roles,
            [
                IndicatorColumn.Count("established", "Established", "Specialist posts established", "SPECIALIST_ESTABLISHED"),
                IndicatorColumn.Share("filled", "Filled", "Specialist posts filled", "SPECIALIST_IN_POST", "SPECIALIST_ESTABLISHED", "posts established"),
                IndicatorColumn.Share("trained", "Trained", "Filled posts whose holder has the required training", "SPECIALIST_TRAINED", "SPECIALIST_IN_POST", "posts filled"),
                IndicatorColumn.Rate("posts-rate", "Filled per 1,000 crimes", "Specialist posts filled", "SPECIALIST_IN_POST", 1000, row => IndicatorPart.OfOffences(IndicatorThemes.SelectionOf(row.Theme!))),
            ],
            ["Returned twice a year. Which crimes call for which role is our own mapping: investigators to domestic abuse, the others as their names say."]),
        new(
            "training", IndicatorPage.Response, "Training",
            "Officers and staff who completed a course, of those eligible for it.",
            "Course",
            [new("DA_MATTERS", "Domestic abuse matters"), new("RASSO_FIRST_RESPONSE", "RASSO first response"), new("ONLINE_HARM", "Online harm"), new("PPSLP", "Public protection safeguarding leaders")],
            [
                IndicatorColumn.Count("eligible", "Eligible", "Officers and staff eligible for a course", "TRAINING_ELIGIBLE"),
                IndicatorColumn.Share("completed", "Completed", "Officers and staff who completed a course", "TRAINING_COMPLETED", "TRAINING_ELIGIBLE", "officers and staff eligible"),
            ],
            ["Returned twice a year. A course completed says nothing about what changed afterwards."]),
    ];

    private static IndicatorColumn ConductCount(string slug, string heading, string name, string measure, string? kind) => new(slug, heading, row => new Indicator
    {
        Slug = $"{slug}-{row.Slug}",
        Name = $"{name} {row.Label.ToLowerInvariant()}",
        Kind = IndicatorKind.Count,
        Numerator = IndicatorPart.Of($"{name} {row.Label.ToLowerInvariant()}", measure, kind is null ? row.Breakdown : $"{row.Breakdown}:{kind}"),
    });
}
