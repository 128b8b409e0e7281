namespace Vawg.Domain.Indicators;

/// <summary>For how many records nine characteristics of victims and suspects are known.</summary>
internal static class QualityIndicators
{
    private static readonly (string Code, string Label)[] Characteristics =
    [
        ("sex", "Sex"), ("age", "Age"), ("ethnicity", "Ethnicity"), ("disability", "Disability"), ("sexual_orientation", "Sexual orientation"),
        ("religion", "Religion"), ("gender_identity", "Gender identity"), ("relationship", "Relationship"), ("location", "Location"),
    ];

    public static IEnumerable<IndicatorGrid> Grids =>
    [
        new(
            "completeness", IndicatorPage.Quality, "Completeness of records",
            "The share of records in which a characteristic of the victim or the suspect is known.",
            "Characteristic",
            [.. Characteristics.Select(c => new IndicatorRow(c.Code, c.Label))],
            [Known("victim", "Victims"), Known("suspect", "Suspects")],
            [
                "Known does not mean right: it says that a value other than unknown was recorded.",
                "Forces differ in which records they hold to account, so a share says how complete a force's own records are.",
            ]),
    ];

    private static IndicatorColumn Known(string party, string heading) => new($"known-{party}", heading, row => new Indicator
    {
        Slug = $"known-{party}-{row.Slug}",
        Name = $"{row.Label} of the {party} known",
        Kind = IndicatorKind.Share,
        Numerator = IndicatorPart.Of($"records where the {row.Label.ToLowerInvariant()} of the {party} is known", "COMPLETENESS_KNOWN", $"{party}:{row.Breakdown}"),
        Denominator = IndicatorPart.Of("records that should hold it", "COMPLETENESS_TOTAL", $"{party}:{row.Breakdown}"),
    });
}
