using System.Globalization;
using Vawg.Domain.Measures;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads counts: a whole number, [x] or [z].</summary>
internal static class CountReading
{
    /// <summary>False when there is no number to go on. A number with separators, or a negative one, is reported and still read, so that totals are not judged without it.</summary>
    public static bool TryCount(this RowCells row, int column, NumberRules rules, out Count count)
    {
        count = default;
        if (!row.TryText(column, rules.Blank, "Write the number, or [x] if it is not supplied.", out var text))
        {
            return false;
        }

        if (TryMissing(text, out count))
        {
            return true;
        }

        var form = WholeNumber.Read(row[column], out var value);
        if (form is not NumberForm.Whole)
        {
            row.Report(RuleOf(form, rules), column, Remedy(form, row[column], value));
        }
        else if (value < 0)
        {
            row.Report(rules.Negative, column);
        }

        count = Count.Of(value);
        return form is NumberForm.Whole or NumberForm.WithSeparator or NumberForm.WholeWithPoint;
    }

    /// <summary>[x] and [z] are the only symbols that a return may hold.</summary>
    public static bool TryMissing(string text, out Count count)
    {
        var isMissing = MissingSymbols.TryParse(text, out var reason) && reason is MissingReason.NotSupplied or MissingReason.NotApplicable;
        count = isMissing ? Count.Missing(reason) : default;
        return isMissing;
    }

    private static ScreeningRule RuleOf(NumberForm form, NumberRules rules) => form switch
    {
        NumberForm.TooLarge => rules.TooLarge,
        NumberForm.WithSeparator => rules.Separator,
        _ => rules.Whole,
    };

    private static string? Remedy(NumberForm form, SheetCell cell, long value) => form switch
    {
        NumberForm.WithSeparator => string.Create(CultureInfo.InvariantCulture, $"Format the column as a number, or remove the separator: {value}."),
        NumberForm.WholeWithPoint => string.Create(CultureInfo.InvariantCulture, $"Write {value}."),
        NumberForm.Other when cell.Kind == CellKind.Date => "The spreadsheet made a date of it: format the column as a number, and write the number again.",
        _ => null,
    };
}
