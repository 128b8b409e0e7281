namespace Vawg.Domain.Indicators;

/// <summary>How closures are looked after, when support was withdrawn, and how long an outcome took.</summary>
internal static class OutcomeIndicators
{
    private static readonly string[] Themes = ["DA", "RASSO", "SH", "CSAE", "ONLINE", IndicatorThemes.All];
    private static readonly string[] Codes = ["14", "15", "16"];
    private static readonly string[] Bands = ["0-7", "8-30", "31-100", "101-365", "over_365"];
    private static readonly string[] Stages = ["never_supported", "before_statement", "before_arrest", "before_cps", "after_charge"];

    public static IEnumerable<IndicatorGrid> Grids =>
    [
        new(
            "scrutiny", IndicatorPage.Outcomes, "Scrutiny of closures",
            "Whether closures under outcomes 14, 15 and 16 were signed off by an inspector or above, with a rationale that can be audited, and what review found.",
            "Theme and outcome",
            [.. from theme in Themes from code in Codes select new IndicatorRow($"{theme}:{code}", $"{IndicatorThemes.Label(theme)}, outcome {code}") { Theme = theme == IndicatorThemes.All ? null : theme }],
            [
                IndicatorColumn.Count("closures", "Closures", "Closures under the code", "CLOSURES_TOTAL"),
                IndicatorColumn.Share("signed-off", "Signed off", "Closures signed off by an inspector or above", "CLOSURES_SIGNED_OFF", "CLOSURES_TOTAL", "closures under the code"),
                IndicatorColumn.Share("rationale", "Rationale recorded", "Closures with an auditable rationale", "CLOSURES_RATIONALE", "CLOSURES_TOTAL", "closures under the code"),
                IndicatorColumn.Share("reviewed", "Reviewed", "Closures sampled for review", "CLOSURES_REVIEWED", "CLOSURES_TOTAL", "closures under the code"),
                IndicatorColumn.Share("appropriate", "Appropriate", "Sampled closures judged appropriate", "CLOSURES_APPROPRIATE", "CLOSURES_REVIEWED", "closures sampled for review"),
            ],
            [
                "Sign-off says that somebody looked, not that the closure was right; the sampled review says more.",
                "Forces choose their samples, so shares judged appropriate are not of one kind of sample.",
            ]),
        new(
            "withdrawal", IndicatorPage.Outcomes, "When support ended",
            "The stage at which victims whose case closed under outcome 16 no longer supported it.",
            "Stage",
            [.. Stages.Select(s => new IndicatorRow(s, StageLabel(s)))],
            [
                IndicatorColumn.Count("withdrew", "Closures", "Outcome 16 closures", "WITHDRAWAL_STAGE"),
                new("stage", "Share", row => new Indicator
                {
                    Slug = $"stage-{row.Slug}",
                    Name = $"Outcome 16 closures where support ended, {StageLabel(row.Breakdown).ToLowerInvariant()}",
                    Kind = IndicatorKind.Share,
                    Numerator = IndicatorPart.Of("outcome 16 closures at the stage", "WITHDRAWAL_STAGE", row.Breakdown),
                    Denominator = IndicatorPart.Of("outcome 16 closures whose stage is known", "WITHDRAWAL_STAGE", Stages),
                }),
            ],
            ["The stage is the force's own reading of the case; it does not say why support ended."]),
        new(
            "days", IndicatorPage.Outcomes, "Days to outcome",
            "How long it took from report to outcome, as shares of the crimes closed in the period.",
            "Theme",
            IndicatorThemes.Rows(Themes),
            [.. Bands.Select(BandColumn)],
            ["A crime that is still open is in no band: a force that closes old cases looks slower while it does so."]),
    ];

    private static IndicatorColumn BandColumn(string band) => new($"days-{Slug(band)}", BandLabel(band), row => new Indicator
    {
        Slug = $"days-{Slug(band)}-{row.Slug}",
        Name = $"Crimes closed within {BandLabel(band)}, {FirstLower(row.Label)}",
        Kind = IndicatorKind.Share,
        Theme = row.Theme,
        Numerator = IndicatorPart.Of($"crimes closed within {BandLabel(band)}", "DAYS_TO_OUTCOME", $"{row.Breakdown}:{band}"),
        Denominator = IndicatorPart.Of("crimes closed", "DAYS_TO_OUTCOME", [.. Bands.Select(b => $"{row.Breakdown}:{b}")]),
    });

    private static string Slug(string band) => band.Replace('_', '-');

    private static string BandLabel(string band) => band == "over_365" ? "over 365 days" : $"{band.Replace("-", " to ", StringComparison.Ordinal)} days";

    private static string StageLabel(string stage) => stage switch
    {
        "never_supported" => "Never supported action",
        "before_statement" => "Before a statement",
        "before_arrest" => "Before an arrest",
        "before_cps" => "Before a file to the CPS",
        "after_charge" => "After charge",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "A stage without words."),
    };

    private static string FirstLower(string label) => label.StartsWith("All VAWG", StringComparison.Ordinal) ? "all VAWG" : char.ToLowerInvariant(label[0]) + label[1..];
}
