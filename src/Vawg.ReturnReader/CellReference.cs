using System.Globalization;

namespace Vawg.ReturnReader;

/// <summary>Where a cell stands: C12.</summary>
internal static class CellReference
{
    private const int MostLetters = 3;

    private const int MostDigits = 7;

    /// <summary>The column, from 0.</summary>
    public static int Column(string reference, long row)
    {
        var letters = 0;
        var column = 0;
        while (letters < reference.Length && reference[letters] is >= 'A' and <= 'Z')
        {
            column = (column * 26) + (reference[letters++] - 'A' + 1);
            if (letters > MostLetters)
            {
                throw Damaged();
            }
        }

        var digits = reference.AsSpan(letters);
        return letters > 0 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == row
            ? column - 1
            : throw Damaged();
    }

    /// <summary>Whether the text is a range such as A1:C3, and nothing else.</summary>
    public static bool IsRange(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && IsCell(text.AsSpan(0, colon)) && IsCell(text.AsSpan(colon + 1));

    /// <summary>A range of as many rows and columns, from this cell on.</summary>
    public static string Range(long column, long row, long columns, long rows) =>
        string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}:{Letters(column + columns - 1)}{row + rows - 1}");

    private static bool IsCell(ReadOnlySpan<char> text)
    {
        var digits = text.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return digits.Length < text.Length && text.Length - digits.Length <= MostLetters
            && digits.Length is > 0 and <= MostDigits && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static string Letters(long column)
    {
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private static RefusedException Damaged() => RefusedException.Damaged("a cell that is not where it says");
}
