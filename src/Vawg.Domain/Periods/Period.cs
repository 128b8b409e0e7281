using System.Globalization;
using System.Text.RegularExpressions;

namespace Vawg.Domain.Periods;

/// <summary>A quarter, or the twelve months that end with a quarter ("year ending March 2023").</summary>
public readonly partial record struct Period
{
    private Period(Quarter last, int quarterCount)
    {
        Last = last;
        QuarterCount = quarterCount;
    }

    public Quarter Last { get; }

    /// <summary>1 for a quarter, 4 for a year.</summary>
    public int QuarterCount { get; }

    public Quarter First => Last - (QuarterCount - 1);

    public bool IsYear => QuarterCount == 4;

    /// <summary>Days in the period, for figures per day; 2019/20 has 366.</summary>
    public int Days => Last.LastDay.DayNumber - First.FirstDay.DayNumber + 1;

    /// <summary>"year ending March 2023", or the quarter in full.</summary>
    public string Label => IsYear
        ? string.Create(PublicationCulture.English, $"year ending {Last.LastDay:MMMM yyyy}")
        : Last.Label;

    /// <summary>As it stands in an address: year-ending-march-2023, or 2022-23-q4.</summary>
    public string Slug => IsYear
        ? string.Create(PublicationCulture.English, $"year-ending-{Last.LastDay:MMMM-yyyy}").ToLowerInvariant()
        : Last.Slug;

    public IEnumerable<Quarter> Quarters
    {
        get
        {
            for (var i = QuarterCount - 1; i >= 0; i--)
            {
                yield return Last - i;
            }
        }
    }

    public static Period Of(Quarter quarter) => new(quarter, 1);

    public static Period YearEnding(Quarter last) => new(last, 4);

    /// <summary>The financial year that begins in April of the given year.</summary>
    public static Period FinancialYear(int year) => YearEnding(new Quarter(year, 4));

    /// <summary>The period of the same length a year before, with which a change is compared.</summary>
    public Period YearBefore() => new(Last - 4, QuarterCount);

    /// <summary>Reads "year ending March 2023", its address form, "2022/23" and every form of a quarter.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (Quarter.TryParse(text, out var quarter))
        {
            period = Of(quarter);
            return true;
        }

        var year = YearEndingText().Match(text ?? string.Empty);
        if (year.Success)
        {
            return TryYearEnding(year.Groups["month"].Value, year.Groups["year"].ValueSpan, out period);
        }

        var match = FinancialYearText().Match(text ?? string.Empty);
        if (match.Success && Quarter.TryParse(match.Groups["year"].ValueSpan, "4", out var last))
        {
            period = YearEnding(last);
            return true;
        }

        return false;
    }

    public override string ToString() => Label;

    private static bool TryYearEnding(string month, ReadOnlySpan<char> year, out Period period)
    {
        period = default;
        var calendarYear = int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture);
        var (number, financialYear) = month.ToUpperInvariant() switch
        {
            "JUN" or "JUNE" => (1, calendarYear),
            "SEP" or "SEPTEMBER" => (2, calendarYear),
            "DEC" or "DECEMBER" => (3, calendarYear),
            "MAR" or "MARCH" => (4, calendarYear - 1),
            _ => (0, calendarYear),
        };
        if (number == 0 || financialYear is < Quarter.FirstYear + 1 or > Quarter.LastYear)
        {
            return false;
        }

        period = YearEnding(new Quarter(financialYear, number));
        return true;
    }

    [GeneratedRegex(@"^\s*(year[\s-]+ending|YE)[\s-]+(?<month>[A-Za-z]{3,9})[\s-]+(?<year>\d{4})\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearEndingText();

    [GeneratedRegex(@"^\s*(?<year>\d{4}[/-]\d{2})\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FinancialYearText();
}
