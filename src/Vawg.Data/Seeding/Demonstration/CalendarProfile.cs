using Vawg.Domain;
using Vawg.Domain.Periods;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>How the nation's counts move: years relative to 2022/23, quarters relative to their year. Plausible, and set by hand; 2020/21 holds the lockdowns.</summary>
internal static class CalendarProfile
{
    private const int FirstYear = 2018;
    private const int LockdownYear = 2020;
    private const double SpreadOfNationalQuarter = 0.008;

    /// <summary>Counts of a year relative to 2022/23, before the flags' own movement.</summary>
    public static double YearFactor(MixLine line, int financialYear)
    {
        var year = financialYear - FirstYear;
        return Years(line.Family)[year]
            * (line.IsDomesticAbuse ? DomesticAbuseYears[year] : 1)
            * (line.IsOnline ? OnlineYears[year] : 1);
    }

    /// <summary>All recorded crime of a year relative to 2022/23.</summary>
    public static double AllCrimeYearFactor(int financialYear) => AllCrimeYears[financialYear - FirstYear];

    /// <summary>Weight of a quarter within its year for one family of offences.</summary>
    public static double QuarterWeight(OffenceFamily family, Quarter quarter)
    {
        var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.NationalQuarter, quarter.Index, (int)family);
        var rising = 1 + (0.012 * (quarter.Number - 2.5));
        return Seasons(family)[quarter.Number - 1] * rising * Lockdown(family, quarter) * draws.Factor(SpreadOfNationalQuarter);
    }

    /// <summary>Weight of a quarter within its year for all recorded crime.</summary>
    public static double AllCrimeQuarterWeight(Quarter quarter) =>
        AllCrimeSeasons[quarter.Number - 1] * (quarter.FinancialYear == LockdownYear ? AllCrimeLockdown[quarter.Number - 1] : 1);

    private static ReadOnlySpan<double> DomesticAbuseYears => [0.97, 0.99, 1.03, 1.00, 1];

    private static ReadOnlySpan<double> OnlineYears => [0.78, 0.86, 1.00, 1.00, 1];

    private static ReadOnlySpan<double> AllCrimeYears => [0.955, 0.965, 0.85, 0.97, 1];

    private static ReadOnlySpan<double> AllCrimeSeasons => [0.99, 1.03, 1.01, 0.97];

    private static ReadOnlySpan<double> AllCrimeLockdown => [0.88, 1.06, 1.04, 0.98];

    private static ReadOnlySpan<double> Years(OffenceFamily family) => family switch
    {
        OffenceFamily.StalkingAndHarassment => [0.66, 0.76, 0.80, 0.965, 1],
        OffenceFamily.Violence => [0.84, 0.90, 0.76, 0.955, 1],
        OffenceFamily.PublicOrder => [0.73, 0.81, 0.75, 0.955, 1],
        OffenceFamily.SeriousSexual => [0.76, 0.79, 0.70, 0.95, 1],
        OffenceFamily.ChildSexual => [0.80, 0.85, 0.82, 1.0, 1],
        OffenceFamily.Other => [0.71, 0.80, 0.76, 0.96, 1],
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "A family without years."),
    };

    private static ReadOnlySpan<double> Seasons(OffenceFamily family) => family switch
    {
        OffenceFamily.StalkingAndHarassment => [1.00, 1.03, 0.98, 0.98],
        OffenceFamily.Violence => [1.02, 1.05, 0.98, 0.94],
        OffenceFamily.PublicOrder => [1.05, 1.08, 0.96, 0.91],
        OffenceFamily.SeriousSexual => [1.01, 1.04, 1.00, 0.96],
        OffenceFamily.ChildSexual => [1.03, 0.97, 1.01, 1.00],
        OffenceFamily.Other => [1.01, 1.03, 0.99, 0.97],
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "A family without seasons."),
    };

    private static double Lockdown(OffenceFamily family, Quarter quarter) => quarter.FinancialYear != LockdownYear
        ? 1
        : family switch
        {
            OffenceFamily.StalkingAndHarassment => ((ReadOnlySpan<double>)[0.95, 1.05, 1.01, 0.99])[quarter.Number - 1],
            OffenceFamily.SeriousSexual or OffenceFamily.ChildSexual => ((ReadOnlySpan<double>)[0.80, 1.07, 1.06, 1.03])[quarter.Number - 1],
            _ => ((ReadOnlySpan<double>)[0.83, 1.12, 1.05, 0.96])[quarter.Number - 1],
        };
}
