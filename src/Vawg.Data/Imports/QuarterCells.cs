using Vawg.Domain.Periods;

namespace Vawg.Data.Imports;

/// <summary>Reads the financial year (2022/23) and quarter (1 or Q1) of a row.</summary>
internal static class QuarterCells
{
    public static bool TryRead(OpenDataCsv csv, out Quarter quarter)
    {
        var year = csv.Cell(OpenDataColumn.FinancialYear);
        if (Quarter.TryParse(year, csv.Cell(OpenDataColumn.FinancialQuarter), out quarter))
        {
            return true;
        }

        var isYear = Quarter.TryParse(year, "1", out _);
        csv.Refuse(
            isYear ? OpenDataColumn.FinancialQuarter : OpenDataColumn.FinancialYear,
            isYear ? QuarterFault(csv.Cell(OpenDataColumn.FinancialQuarter)) : YearFault(year));
        return false;
    }

    private static string YearFault(ReadOnlySpan<char> text)
    {
        var damage = SpreadsheetDamage.IsLikely(text) ? " A spreadsheet may have turned the year into a date." : string.Empty;
        return text.IsEmpty
            ? "The financial year is missing; write it as 2022/23."
            : $"\u201c{CellText.Shown(text)}\u201d is not a financial year; write it as 2022/23.{damage}";
    }

    private static string QuarterFault(ReadOnlySpan<char> text) => text.IsEmpty
        ? "The financial quarter is missing; write 1 to 4, or Q1 to Q4."
        : $"\u201c{CellText.Shown(text)}\u201d is not a financial quarter; write 1 to 4, or Q1 to Q4.";
}
