using Vawg.Domain.Measures;

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
        new(
            "flags", IndicatorPage.Quality, "Use of flags",
            "How many recorded offences carry the flag on which a theme rests, for each hundred of the VAWG total.",
            "Flag",
            IndicatorThemes.Rows("DA", "ONLINE", "HBA", "SEXWORK", "SPIKING"),
            [
                new("flag", "Per 100 VAWG offences", row => new Indicator
                {
                    Slug = $"flag-{row.Slug}",
                    Name = $"Offences flagged, {char.ToLowerInvariant(row.Label[0])}{row.Label[1..]}",
                    Kind = IndicatorKind.Rate,
                    Per = 100,
                    Theme = row.Theme,
                    Numerator = IndicatorThemes.Offences(row),
                    Denominator = IndicatorPart.OfOffences(OffenceSelection.Vawg),
                }),
            ],
            [
                "Flags are set by hand: few can mean little of it or little flagging, and the chart cannot tell which.",
                "Offences of honour-based abuse and spiking can lie outside the VAWG total, so a rate is not a share.",
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
