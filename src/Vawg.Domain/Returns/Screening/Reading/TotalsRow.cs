using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Tells a row of totals in a sheet of counts: it says that it is one, or has numbers and no code at all.</summary>
internal static class TotalsRow
{
    private static readonly string[] Beginnings = ["total", "grand total", "sub-total", "subtotal", "sub total"];

    public static bool Is(ReturnSheet sheet, RowCells row)
    {
        if (sheet == ReturnSheets.Return)
        {
            return false;
        }

        var (hasCode, hasNumber) = (false, false);
        for (var column = 0; column < sheet.Columns.Count; column++)
        {
            var cell = row[column];
            if (cell.IsBlank)
            {
                continue;
            }

            var kind = sheet.Columns[column].Kind;
            if (kind == ColumnKind.Code && SaysTotal(cell.Text.AsSpan().Trim()))
            {
                return true;
            }

            hasCode |= kind == ColumnKind.Code;
            hasNumber |= kind == ColumnKind.Number;
        }

        return hasNumber && !hasCode;
    }

    /// <summary>The first cells of the row, as a finding shows them.</summary>
    public static string Text(SheetRow row) => string.Join(", ", row.Cells.Where(c => !c.IsBlank).Take(4).Select(c => c.Text.Trim()));

    private static bool SaysTotal(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return text.Equals("sum", StringComparison.OrdinalIgnoreCase);
    }
}
