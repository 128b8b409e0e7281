using System.Buffers;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>Tells formats that show a day from all others; those that show only a time of day are others.</summary>
internal static class DateFormat
{
    private static readonly SearchValues<char> TimesAndDigits = SearchValues.Create("hHsS0#?");

    private static readonly SearchValues<char> Elapsed = SearchValues.Create("hHmMsS");

    /// <summary>Of the formats that have a number and no text: 14 to 17 and 22, and those of East Asia.</summary>
    public static bool IsDate(int id) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    public static bool IsDate(string? format)
    {
        var letters = Letters(format);
        return letters.Contains('d', StringComparison.OrdinalIgnoreCase)
            || letters.Contains('y', StringComparison.OrdinalIgnoreCase)
            || (letters.Contains('m', StringComparison.OrdinalIgnoreCase) && !letters.AsSpan().ContainsAny(TimesAndDigits));
    }

    // What stands for something, of the first section: without what is quoted, escaped or in brackets.
    private static string Letters(string? format)
    {
        Span<char> kept = stackalloc char[256];
        var count = 0;
        var code = format ?? string.Empty;
        for (var i = 0; i < code.Length && code[i] != ';' && count < kept.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, '"', i);
                    break;
                case '[':
                    var end = EndOf(code, ']', i);
                    // [h] is time that has passed; other brackets hold colours, conditions and languages.
                    if (end > i + 1 && !code.AsSpan()[(i + 1)..end].ContainsAnyExcept(Elapsed))
                    {
                        kept[count++] = 'h';
                    }

                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    kept[count++] = code[i];
                    break;
            }
        }

        var letters = kept[..count].ToString();
        return letters.Contains("General", StringComparison.OrdinalIgnoreCase) ? string.Empty : letters;
    }

    private static int EndOf(string code, char mark, int from) =>
        code.IndexOf(mark, from + 1) is >= 0 and var end ? end : code.Length;
}
