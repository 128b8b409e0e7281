using Vawg.Domain;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Scrutiny of closures as 14, 15 and 16, which are those of the sheet of outcomes; how long cases took, and when support ended.</summary>
internal static class ClosureMeasures
{
    private const double MostSampled = 400;

    private static readonly string[] Bands = ["0-7", "8-30", "31-100", "101-365", "over_365"];

    private static readonly string[] Stages = ["never_supported", "before_statement", "before_arrest", "before_cps", "after_charge"];

    /// <summary>By theme, how closed cases spread over the bands of days.</summary>
    private static readonly double[][] DaysOf =
    [
        [27, 31, 25, 14, 3],
        [6, 14, 27, 37, 16],
        [25, 30, 26, 16, 3],
        [5, 13, 27, 38, 17],
        [20, 27, 28, 20, 5],
        [26, 28, 25, 17, 4],
    ];

    private static readonly double[] StageWeights = [41, 28, 11, 14, 6];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Closures);
        var (signedOff, reasoned, appropriate) = (ways.Factor(0.07), ways.Factor(0.06), ways.Factor(0.05));
        var draws = of.Draws(DrawStream.Closures);
        for (var theme = 0; theme < ThemeCounts.Codes.Count; theme++)
        {
            for (var outcome = 0; outcome < ThemeCounts.Scrutinised.Count; outcome++)
            {
                var breakdown = $"{ThemeCounts.Codes[theme]}:{ThemeCounts.Scrutinised[outcome]}";
                var total = of.Counts.ClosedAs(theme, outcome);
                var reviewed = draws.Binomial(total, total == 0 ? 0 : 0.1 * Math.Min(MostSampled, total) / total);
                table.Add("CLOSURES_REVIEWED", breakdown, reviewed);
                table.Add("CLOSURES_APPROPRIATE", breakdown, draws.Binomial(reviewed, Math.Min(0.97, of.Between(PolicyQuarters.Framework, 0.78, 0.86) * appropriate)));
                table.Add("CLOSURES_TOTAL", breakdown, total);
                table.Add("CLOSURES_SIGNED_OFF", breakdown, draws.Binomial(total, SignedOff(of, outcome, signedOff)));
                table.Add("CLOSURES_RATIONALE", breakdown, draws.Binomial(total, Math.Min(0.97, of.Between(PolicyQuarters.Framework, 0.62, 0.85) * reasoned)));
            }

            Divide(table, "DAYS_TO_OUTCOME", Bands.Select(b => $"{ThemeCounts.Codes[theme]}:{b}"), of.Counts.Closed(theme), DaysOf[theme], ref draws);
        }

        Divide(table, "WITHDRAWAL_STAGE", Stages, of.Counts.AllClosedAs16, StageWeights, ref draws);
    }

    private static double SignedOff(MeasuredQuarter of, int outcome, double signedOff) =>
        of.IsOf(PlantedInMeasures.LittleSignOff) && ThemeCounts.Scrutinised[outcome] == "16"
            ? PlantedInMeasures.SignedOff
            : Math.Min(0.96, of.Between(PolicyQuarters.Framework, 0.55, 0.84) * signedOff);

    private static void Divide(MeasureTable table, string measure, IEnumerable<string> breakdowns, long total, double[] weights, ref SeededDraws draws)
    {
        Span<long> parts = stackalloc long[weights.Length];
        Apportionment.ByChance(total, weights, parts, ref draws);
        var i = 0;
        foreach (var breakdown in breakdowns)
        {
            table.Add(measure, breakdown, parts[i++]);
        }
    }
}
