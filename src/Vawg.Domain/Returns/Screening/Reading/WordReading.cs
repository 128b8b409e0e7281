using System.Globalization;
using System.Text.RegularExpressions;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads columns that hold one of a few words, and age bands.</summary>
internal static partial class WordReading
{
    public static bool TryWord<T>(this RowCells row, int column, WordList<T> words, ScreeningRule unknown, ScreeningRule blank, out T value)
        where T : struct, Enum
    {
        value = default;
        if (!row.TryText(column, blank, words.Remedy, out var text))
        {
            return false;
        }

        if (words.TryParse(text, out value))
        {
            return true;
        }

        row.Report(unknown, column, Meant(words, text) is { } meant ? $"Write {meant}." : words.Remedy);
        return false;
    }

    /// <summary>Reads an age band. What a spreadsheet made a date or a number of is named for what it is: 10-12 becomes 10 December.</summary>
    public static bool TryAge(this RowCells row, int column, ScreeningRule unknown, ScreeningRule asDate, ScreeningRule blank, out AgeBand age)
    {
        if (!row.IsUsable(column) || row[column] is not { IsBlank: false } cell)
        {
            return row.TryWord(column, ReturnWords.Ages, unknown, blank, out age);
        }

        if (cell.Kind == CellKind.Text && ReturnWords.Ages.TryParse(cell.Text, out age))
        {
            return true;
        }

        if (IsDate(cell))
        {
            age = default;
            row.Report(asDate, column, "The spreadsheet made a date of an age band: format the column as text, and write 10-12 again.");
            return false;
        }

        return row.TryWord(column, ReturnWords.Ages, unknown, blank, out age);
    }

    private static bool IsDate(SheetCell cell) => cell.Kind switch
    {
        CellKind.Date => true,
        CellKind.Number => double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is > 20_000 and < 80_000,
        _ => cell.Text.Length <= 32 && LooksLikeDate().IsMatch(cell.Text),
    };

    /// <summary>The word that was plainly meant: another dash, a space for an underscore, Female for F.</summary>
    private static string? Meant<T>(WordList<T> words, string text)
        where T : struct, Enum
    {
        var plain = text.Replace('\u2013', '-').Replace('\u2014', '-').Replace(" to ", "-", StringComparison.OrdinalIgnoreCase);
        var tight = plain.Replace(" ", string.Empty, StringComparison.Ordinal);
        var joined = plain.Replace(' ', '_').Replace('-', '_');
        return words.All.FirstOrDefault(w => w.Equals(tight, StringComparison.OrdinalIgnoreCase) || w.Equals(joined, StringComparison.OrdinalIgnoreCase))
            ?? words.All.FirstOrDefault(w => w.Length == 1 && text.ToUpperInvariant() is "FEMALE" or "MALE" or "UNKNOWN" && w[0] == char.ToUpperInvariant(text[0]));
    }

    [GeneratedRegex(@"^\s*(\d{1,2}[- /]?(oct|dec)[a-z]*|(oct|dec)[a-z]*[- /]?\d{1,2}|\d{4}-\d{2}-\d{2}.*|\d{1,2}/\d{1,2}/\d{2,4})\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LooksLikeDate();
}
