using System.Globalization;
using System.Text.RegularExpressions;

namespace Vawg.Domain.Periods;

/// <summary>A financial quarter: Q1 is April to June, Q4 is January to March of the following calendar year.</summary>
public readonly partial record struct Quarter : IComparable<Quarter>
{
    public const int FirstYear = 1990;
    public const int LastYear = 2099;

    public Quarter(int financialYear, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(financialYear, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(financialYear, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        FinancialYear = financialYear;
        Number = number;
    }

    /// <summary>The calendar year in which the financial year begins: 2022 for 2022/23.</summary>
    public int FinancialYear { get; }

    /// <summary>1 to 4.</summary>
    public int Number { get; }

    /// <summary>Quarters since an origin, so that consecutive quarters differ by one; the form in which quarters are stored.</summary>
    public int Index => (FinancialYear * 4) + Number - 1;

    /// <summary>The financial year as it is written in the published tables: 2022/23.</summary>
    public string FinancialYearLabel => string.Create(CultureInfo.InvariantCulture, $"{FinancialYear}/{(FinancialYear + 1) % 100:00}");

    /// <summary>As it is written in a return: 2022/23 Q1.</summary>
    public string Code => $"{FinancialYearLabel} Q{Number}";

    /// <summary>As it is written on charts: Q1 2022/23.</summary>
    public string ShortLabel => $"Q{Number} {FinancialYearLabel}";

    /// <summary>In full: Q1 2022/23 (April to June 2022).</summary>
    public string Label => $"{ShortLabel} ({Months})";

    /// <summary>As it is written in an address: 2022-23-q1.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"{FinancialYear}-{(FinancialYear + 1) % 100:00}-q{Number}");

    public DateOnly FirstDay => new(Number == 4 ? FinancialYear + 1 : FinancialYear, FirstMonth, 1);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    private int FirstMonth => Number == 4 ? 1 : (Number * 3) + 1;

    private string Months => string.Create(PublicationCulture.English, $"{FirstDay:MMMM} to {LastDay:MMMM yyyy}");

    public static Quarter FromIndex(int index) => new(index / 4, (index % 4) + 1);

    public static Quarter Containing(DateOnly day) => day.Month < 4
        ? new Quarter(day.Year - 1, 4)
        : new Quarter(day.Year, ((day.Month - 4) / 3) + 1);

    public static Quarter operator +(Quarter quarter, int quarters) => FromIndex(quarter.Index + quarters);

    public static Quarter operator -(Quarter quarter, int quarters) => FromIndex(quarter.Index - quarters);

    public static int operator -(Quarter later, Quarter earlier) => later.Index - earlier.Index;

    public static bool operator <(Quarter left, Quarter right) => left.Index < right.Index;

    public static bool operator >(Quarter left, Quarter right) => left.Index > right.Index;

    public static bool operator <=(Quarter left, Quarter right) => left.Index <= right.Index;

    public static bool operator >=(Quarter left, Quarter right) => left.Index >= right.Index;

    public int CompareTo(Quarter other) => Index.CompareTo(other.Index);

    /// <summary>Reads "2022/23 Q1", "2022-23 Q1", "Q1 2022/23" and the address form; a year pair that is not consecutive is refused.</summary>
    public static bool TryParse(string? text, out Quarter quarter)
    {
        quarter = default;
        var match = YearThenQuarter().Match(text ?? string.Empty);
        if (!match.Success)
        {
            match = QuarterThenYear().Match(text ?? string.Empty);
        }

        return match.Success && TryCreate(match.Groups["from"].ValueSpan, match.Groups["to"].ValueSpan, match.Groups["q"].ValueSpan, out quarter);
    }

    /// <summary>Reads the two columns of the published tables: "2022/23" and "1" or "Q1".</summary>
    public static bool TryParse(ReadOnlySpan<char> financialYear, ReadOnlySpan<char> number, out Quarter quarter)
    {
        quarter = default;
        var year = financialYear.Trim();
        var digit = number.Trim();
        if (digit.Length == 2 && digit[0] is 'Q' or 'q')
        {
            digit = digit[1..];
        }

        return year.Length == 7 && year[4] is '/' or '-' && TryCreate(year[..4], year[5..], digit, out quarter);
    }

    public override string ToString() => Code;

    private static bool TryCreate(ReadOnlySpan<char> from, ReadOnlySpan<char> to, ReadOnlySpan<char> number, out Quarter quarter)
    {
        quarter = default;
        if (!int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var next)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var q)
            || year is < FirstYear or > LastYear || next != (year + 1) % 100 || q is < 1 or > 4)
        {
            return false;
        }

        quarter = new Quarter(year, q);
        return true;
    }

    [GeneratedRegex(@"^\s*(?<from>\d{4})[/-](?<to>\d{2})[\s-]+[Qq](?<q>[1-4])\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearThenQuarter();

    [GeneratedRegex(@"^\s*[Qq](?<q>[1-4])\s+(?<from>\d{4})[/-](?<to>\d{2})\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuarterThenYear();
}
