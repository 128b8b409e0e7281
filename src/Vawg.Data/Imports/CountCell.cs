using System.Buffers;
using System.Globalization;

namespace Vawg.Data.Imports;

/// <summary>Reads a whole number, which may be negative; anything else is refused with the reason.</summary>
internal static class CountCell
{
    /// <summary>Above any count or population of a force; a larger number is a slip.</summary>
    public const long Largest = 1_000_000_000;

    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create("0123456789-, \u00A0");

    public static bool TryRead(OpenDataCsv csv, OpenDataColumn column, out long count)
    {
        var text = csv.Cell(column);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out count) && count is >= -Largest and <= Largest && text[0] != '+')
        {
            return true;
        }

        csv.Refuse(column, Fault(text));
        return false;
    }

    private static string Fault(ReadOnlySpan<char> text)
    {
        var shown = CellText.Shown(text);
        if (text.IsEmpty)
        {
            return "The number is missing; write 0 where there was none.";
        }

        if (!text.TrimStart("+-").ContainsAnyExceptInRange('0', '9'))
        {
            return $"\u201c{shown}\u201d is not a count that a force can have; write a whole number such as 1234 or -3.";
        }

        if (text.ContainsAny(',', ' ', '\u00A0') && !text.ContainsAnyExcept(DigitsAndSeparators))
        {
            return $"\u201c{shown}\u201d has a thousands separator; write the whole number without it.";
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"\u201c{shown}\u201d is not written as a whole number; write it without decimals and powers of ten."
            : $"\u201c{shown}\u201d is not a number; a whole number was expected.";
    }
}
