using Vawg.Domain;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Protective orders and notices, from the application to the breach.</summary>
internal static class OrderMeasures
{
    private const double NoticesThatGoToCourt = 0.84;

    private static readonly string[] Measures =
    [
        "ORDER_APPLIED", "ORDER_GRANTED", "ORDER_REFUSED", "ORDER_IN_FORCE", "ORDER_BREACHED", "ORDER_BREACH_ARRESTED",
        "ORDER_BREACH_WITHIN_24H", "ORDER_BREACH_PATTERN_CRIME", "ORDER_POSITIVE_REQUIREMENT", "ORDER_CIRCULATED",
    ];

    /// <summary>Applications a quarter for a million people, the share granted, quarters in force, breaches a quarter of an order, and the share with a positive requirement.</summary>
    private static readonly (string Order, double PerMillion, double Granted, double Quarters, double Breaches, double Positive)[] Orders =
    [
        ("DVPN", 50, 0.95, 0.02, 0.7, 0),
        ("DVPO", 40, 0.91, 0.3, 0.55, 0),
        ("SPO", 3.8, 0.86, 8, 0.09, 0.3),
        ("SPO_INTERIM", 1.3, 0.88, 0.5, 0.2, 0.12),
        ("NMO", 30, 0.88, 4, 0.06, 0.02),
        ("RESTRAINING", 50, 0.85, 8, 0.05, 0.03),
        ("FMPO", 1.05, 0.9, 6, 0.02, 0.05),
        ("FGMPO", 0.4, 0.9, 8, 0.01, 0.05),
        ("SHPO", 23, 0.93, 20, 0.015, 0.1),
        ("SRO", 0.4, 0.85, 8, 0.03, 0.15),
        ("STPO", 0.25, 0.85, 8, 0.02, 0.1),
    ];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Orders);
        var use = ways.Factor(0.22) * of.Between(0.75, 1.15);
        var arrested = ways.Factor(0.07);
        var draws = of.Draws(DrawStream.Orders);
        // Pilots of these two began in November 2024, after the last quarter.
        table.AddNotApplicable(Measures, "DAPN");
        table.AddNotApplicable(Measures, "DAPO");
        foreach (var (order, perMillion, granted, quarters, breaches, positive) in Orders)
        {
            if (order.StartsWith("SPO", StringComparison.Ordinal) && of.Quarter < PolicyQuarters.StalkingProtectionOrders)
            {
                table.AddNotApplicable(Measures, order);
                continue;
            }

            var applied = order == "DVPO" ? draws.Binomial(table["ORDER_GRANTED", "DVPN"].Value, NoticesThatGoToCourt) : draws.Events(perMillion * of.Millions * use);
            var given = draws.Binomial(applied, granted);
            var inForce = EventDraws.Whole(perMillion * of.Millions * use * granted * quarters * draws.Factor(0.04));
            table.Add("ORDER_APPLIED", order, applied);
            table.Add("ORDER_GRANTED", order, given);
            table.Add("ORDER_REFUSED", order, draws.Binomial(applied - given, 0.8));
            table.Add("ORDER_IN_FORCE", order, inForce);
            table.Add("ORDER_POSITIVE_REQUIREMENT", order, draws.Binomial(given, positive));
            table.Add("ORDER_CIRCULATED", order, draws.Binomial(given, of.Between(PolicyQuarters.Framework, 0.74, 0.9)));
            Breach(of, table, order, inForce * breaches, arrested, ref draws);
        }
    }

    private static void Breach(MeasuredQuarter of, MeasureTable table, string order, double mean, double arrested, ref SeededDraws draws)
    {
        var isPlanted = of.IsOf(PlantedInMeasures.BreachesWithoutArrest);
        var breached = draws.Events(mean * (isPlanted ? PlantedInMeasures.Breaches : 1));
        var inArrest = isPlanted ? PlantedInMeasures.ArrestsAtBreach : Math.Min(0.95, 0.74 * arrested);
        table.Add("ORDER_BREACHED", order, breached);
        table.Add("ORDER_BREACH_ARRESTED", order, draws.Binomial(breached, inArrest));
        table.Add("ORDER_BREACH_WITHIN_24H", order, draws.Binomial(breached, 0.7 * inArrest));
        table.Add("ORDER_BREACH_PATTERN_CRIME", order, draws.Binomial(breached, 0.22));
    }
}
