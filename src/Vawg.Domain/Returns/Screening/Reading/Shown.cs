using System.Globalization;
using System.Text;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Text of a file as a finding shows it: on one line, at most 80 characters, nothing that a reader cannot see.</summary>
internal static class Shown
{
    private const int Longest = 80;

    public static string? From(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var isCut = text.Length > Longest;
        var part = isCut ? text.AsSpan(0, Longest - 1) : text.AsSpan();
        var shown = new StringBuilder(Longest);
        foreach (var rune in part.EnumerateRunes())
        {
            shown.Append(IsUnseen(rune) ? " " : rune.ToString());
        }

        return shown.Append(isCut ? "\u2026" : string.Empty).ToString().Trim();
    }

    /// <summary>Control and format characters, line ends, and halves of characters that were cut.</summary>
    private static bool IsUnseen(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
