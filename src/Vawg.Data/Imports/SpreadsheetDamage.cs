using System.Text.RegularExpressions;

namespace Vawg.Data.Imports;

/// <summary>Recognises what spreadsheets make of codes: dates, times, powers of ten, decimals and error values.</summary>
internal static partial class SpreadsheetDamage
{
    public static bool IsLikely(ReadOnlySpan<char> text) => Damaged().IsMatch(text);

    [GeneratedRegex(
        @"^\s*(\d+(\.\d+)?[eE][+-]?\d+|\d+\.0+|\d{1,2}[-/ ][A-Za-z]{3,9}([-/ ]\d{2,4})?|[A-Za-z]{3,9}[-/ ]\d{2,4}|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}( .*)?|\d{1,2}:\d{2}(:\d{2})?( ?[AaPp][Mm])?|#.*)\s*$",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Damaged();
}
