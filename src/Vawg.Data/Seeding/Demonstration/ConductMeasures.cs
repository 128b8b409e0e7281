namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Allegations against officers and staff: a few in a quarter.</summary>
internal static class ConductMeasures
{
    private const double OpenedPerMillion = 12;
    private const double QuartersLive = 3.1;
    private const double FinalisedOfOpened = 0.92;

    private static readonly (string Breakdown, double Share)[] Opened = [("officer:complaint", 0.43), ("officer:conduct", 0.35), ("staff:complaint", 0.08), ("staff:conduct", 0.14)];

    private static readonly (string Breakdown, double Share)[] Finalised = [("officer:case_to_answer", 0.23), ("officer:no_case", 0.55), ("staff:case_to_answer", 0.09), ("staff:no_case", 0.13)];

    private static readonly (string Subject, double Share, double Days)[] Subjects = [("officer", 0.78, 168), ("staff", 0.22, 139)];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Conduct);
        var opened = OpenedPerMillion * of.Millions * ways.Factor(0.25) * of.Between(0.6, 1.3);
        var days = ways.Factor(0.18);
        var draws = of.Draws(DrawStream.Conduct);
        foreach (var (breakdown, share) in Opened)
        {
            table.Add("CONDUCT_OPENED", breakdown, draws.Events(opened * share));
        }

        foreach (var (breakdown, share) in Finalised)
        {
            table.Add("CONDUCT_FINALISED", breakdown, draws.Events(opened * FinalisedOfOpened * share));
        }

        foreach (var (subject, share, usual) in Subjects)
        {
            table.Add("CONDUCT_LIVE", subject, draws.Events(opened * QuartersLive * share));
            table.Add("CONDUCT_MEDIAN_DAYS", subject, EventDraws.Whole(usual * days * draws.Factor(0.06)));
        }
    }
}
