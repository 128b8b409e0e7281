namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Disclosure schemes. Disclosures are made on 52.5% of rights to know and 38.8% of rights to ask, on about the numbers of 2020/21 (hmicfrs-inspection-2021).</summary>
internal static class DisclosureMeasures
{
    private static readonly (string Scheme, double PerMillion, double Made, double InTime, double Days)[] Schemes =
    [
        ("DVDS_RIGHT_TO_ASK", 76, 0.388, 0.6, 37),
        ("DVDS_RIGHT_TO_KNOW", 51, 0.525, 0.63, 34),
        ("CHILD_SEX_OFFENDER", 21, 0.17, 0.66, 31),
    ];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Disclosures);
        var (use, made, inTime) = (ways.Factor(0.25), ways.Factor(0.06), ways.Factor(0.1));
        var isPlanted = of.IsOf(PlantedInMeasures.QuickDisclosures);
        var draws = of.Draws(DrawStream.Disclosures);
        foreach (var scheme in Schemes)
        {
            var applications = draws.Events(scheme.PerMillion * of.Millions * use * of.Between(0.6, 1.4));
            // All quarters are before the limit became 28 days, in April 2023: decisions in time are fewer than since.
            var share = isPlanted ? PlantedInMeasures.DisclosedInTime : Math.Min(0.9, scheme.InTime * inTime * of.Between(0.95, 1.08));
            table.Add("DISCLOSURE_APPLICATIONS", scheme.Scheme, applications);
            table.Add("DISCLOSURE_MADE", scheme.Scheme, draws.Binomial(applications, scheme.Made * made));
            table.Add("DISCLOSURE_IN_TIME", scheme.Scheme, draws.Binomial(applications, share));
            table.Add("DISCLOSURE_MEDIAN_DAYS", scheme.Scheme, EventDraws.Whole(scheme.Days * scheme.InTime / share * draws.Factor(0.05)));
        }
    }
}
