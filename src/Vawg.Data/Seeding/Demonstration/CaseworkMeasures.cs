using Vawg.Domain.Periods;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Incidents, arrests, bail, and files to the CPS. Arrests for domestic abuse are those that national-policing-statement-2024 prints of two years: 29.6 and 36.3 for 100 offences.</summary>
internal static class CaseworkMeasures
{
    private const double DomesticAbuseIncidents = 1.9;
    private const double SeriousSexualIncidents = 1.25;

    /// <summary>By theme, of 100: arrests and voluntary interviews for offences recorded, files for arrests, charges for files.</summary>
    private static readonly (double Arrests, double Voluntary, double Submitted, double Charged)[] Usual =
    [
        (36.3, 7, 42, 68),
        (22, 14, 29, 60),
        (19, 12, 38, 69),
        (24, 20, 27, 62),
        (9, 10, 40, 67),
        (24, 11, 36, 69),
    ];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Casework);
        var (usualArrests, bail, charged, failed) = (ways.Factor(0.09), ways.Factor(0.15), ways.Factor(0.07), ways.Factor(0.2));
        var arrested = (of.IsOf(PlantedInMeasures.RisingArrests) ? PlantedInMeasures.ArrestsOf(of.Quarter) : usualArrests) * ArrestsOf(of.Quarter);
        var (onBail, released) = BailOf(of.Quarter.FinancialYear);
        var draws = of.Draws(DrawStream.Casework);
        table.Add("INCIDENTS", "DA", EventDraws.Whole(of.Counts.Recorded(0) * DomesticAbuseIncidents * draws.Factor(0.03)));
        table.Add("INCIDENTS", "RASSO", EventDraws.Whole(of.Counts.Recorded(1) * SeriousSexualIncidents * draws.Factor(0.03)));
        for (var i = 0; i < ThemeCounts.Codes.Count; i++)
        {
            var (theme, usual, recorded) = (ThemeCounts.Codes[i], Usual[i], of.Counts.Recorded(i));
            var arrests = draws.Binomial(recorded, usual.Arrests / 100 * arrested);
            var conditional = draws.Binomial(arrests, Math.Min(0.7, onBail * bail));
            var unconditional = draws.Binomial(arrests - conditional, 0.05);
            var submitted = draws.Binomial(arrests, usual.Submitted / 100);
            table.Add("ARRESTS", theme, arrests);
            table.Add("BAIL_CONDITIONAL", theme, conditional);
            table.Add("BAIL_UNCONDITIONAL", theme, unconditional);
            table.Add("RELEASED_UNDER_INVESTIGATION", theme, draws.Binomial(arrests - conditional - unconditional, released));
            table.Add("VOLUNTARY_ATTENDANCE", theme, draws.Binomial(recorded, usual.Voluntary / 100));
            table.Add("CPS_SUBMITTED", theme, submitted);
            table.Add("CPS_CHARGED", theme, draws.Binomial(submitted, Math.Min(0.95, usual.Charged / 100 * charged)));
            table.Add("CPS_FILE_QUALITY_FAILED", theme, draws.Binomial(submitted, 0.34 * failed));
        }
    }

    /// <summary>Arrests for offences recorded, relative to those of 2022/23.</summary>
    private static double ArrestsOf(Quarter quarter)
    {
        var year = quarter.FinancialYear switch { 2018 => 0.78, 2019 => 0.79, 2020 => 0.8, 2021 => 29.6 / 36.3, _ => 1 };
        return year * (1 + (0.02 * (quarter.Number - 2.5)));
    }

    /// <summary>Shares of the arrested on bail with conditions, and of the others released under investigation: bail came back into use over these years.</summary>
    private static (double OnBail, double Released) BailOf(int financialYear) => financialYear switch
    {
        2018 => (0.17, 0.5),
        2019 => (0.19, 0.48),
        2020 => (0.25, 0.44),
        2021 => (0.3, 0.39),
        _ => (0.36, 0.33),
    };
}
