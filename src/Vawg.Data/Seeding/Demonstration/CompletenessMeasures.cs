namespace Vawg.Data.Seeding.Demonstration;

/// <summary>How much is known of victims and suspects: sex of 98 to 99%, ethnicity of 50 to 65% of victims (hmicfrs-inspection-2021), the rest plausible.</summary>
internal static class CompletenessMeasures
{
    private const double SuspectsPerOffence = 0.66;
    private const double SpreadOfQuarter = 0.3;

    private static readonly (string Breakdown, double Known, double Spread)[] Usual =
    [
        ("victim:sex", 0.985, 0.002),
        ("victim:age", 0.972, 0.006),
        ("victim:ethnicity", 0.58, 0.03),
        ("victim:disability", 0.36, 0.05),
        ("victim:sexual_orientation", 0.24, 0.05),
        ("victim:religion", 0.21, 0.05),
        ("victim:gender_identity", 0.17, 0.04),
        ("victim:relationship", 0.74, 0.04),
        ("victim:location", 0.955, 0.008),
        ("suspect:sex", 0.962, 0.006),
        ("suspect:age", 0.79, 0.03),
        ("suspect:ethnicity", 0.55, 0.03),
        ("suspect:disability", 0.16, 0.04),
        ("suspect:sexual_orientation", 0.11, 0.03),
        ("suspect:religion", 0.13, 0.03),
        ("suspect:gender_identity", 0.09, 0.03),
        ("suspect:relationship", 0.71, 0.04),
        ("suspect:location", 0.94, 0.008),
    ];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Completeness);
        var draws = of.Draws(DrawStream.Completeness);
        foreach (var (breakdown, known, spread) in Usual)
        {
            var total = breakdown.StartsWith("victim", StringComparison.Ordinal) ? of.Counts.AllRecorded : EventDraws.Whole(of.Counts.AllRecorded * SuspectsPerOffence);
            var share = Math.Clamp(known + (spread * (ways.Normal() + (SpreadOfQuarter * draws.Normal()))), known - (2 * spread), known + (2 * spread));
            table.Add("COMPLETENESS_TOTAL", breakdown, total);
            table.Add("COMPLETENESS_KNOWN", breakdown, EventDraws.Whole(total * (IsPlanted(of, breakdown) ? PlantedInMeasures.EthnicityKnown : share)));
        }
    }

    private static bool IsPlanted(MeasuredQuarter of, string breakdown) =>
        of.IsOf(PlantedInMeasures.PoorEthnicity) && breakdown.EndsWith(":ethnicity", StringComparison.Ordinal);
}
