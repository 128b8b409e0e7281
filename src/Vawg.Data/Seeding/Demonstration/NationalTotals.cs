namespace Vawg.Data.Seeding.Demonstration;

/// <summary>The nation's count of every line in a year: as the mix says in 2022/23, scaled to the published VAWG total in 2018/19, by the calendar between.</summary>
internal static class NationalTotals
{
    public const int CalibratedYear = 2022;
    public const int FirstYear = 2018;

    /// <summary>Sum of the 43 forces in 2022/23, fraud excluded (Home Office tables, as the published figures quote it).</summary>
    public const long AllRecordedCrimeInCalibratedYear = 5_512_608;

    /// <summary>national-policing-statement-2024, estimated.</summary>
    public const long VawgInFirstYear = 789_703;

    public static long[] OfYear(int financialYear)
    {
        var lines = OffenceMix.Lines;
        if (financialYear == CalibratedYear)
        {
            return lines.Select(l => l.Count).ToArray();
        }

        var expected = lines.Select(l => l.Count * CalendarProfile.YearFactor(l, financialYear)).ToArray();
        var totals = expected.Select(e => (long)Math.Round(e, MidpointRounding.ToEven)).ToArray();
        if (financialYear == FirstYear)
        {
            var vawg = Enumerable.Range(0, totals.Length).Where(i => lines[i].IsInVawgTotal).ToList();
            var parts = Apportionment.InProportion(VawgInFirstYear, vawg.Select(i => expected[i]).ToList());
            foreach (var (part, line) in parts.Zip(vawg))
            {
                totals[line] = part;
            }
        }

        return totals;
    }

    public static long AllRecordedCrime(int financialYear) => financialYear == CalibratedYear
        ? AllRecordedCrimeInCalibratedYear
        : (long)Math.Round(AllRecordedCrimeInCalibratedYear * CalendarProfile.AllCrimeYearFactor(financialYear), MidpointRounding.ToEven);
}
