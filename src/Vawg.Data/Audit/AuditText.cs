using System.Text;

namespace Vawg.Data.Audit;

/// <summary>Text as the audit trail keeps it: alike on both databases, and no longer than its column.</summary>
internal static class AuditText
{
    private const string Cut = "...";

    /// <summary>Without control characters, which PostgreSQL or a log would change, and without halves of characters.</summary>
    public static string Kept(string text, int most)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = Rune.IsControl(rune) ? new Rune(' ') : rune == Rune.ReplacementChar ? new Rune('?') : rune;
            if (kept.Length + shown.Utf16SequenceLength > most)
            {
                return Shortened(kept, most);
            }

            kept.Append(shown.ToString());
        }

        return kept.ToString();
    }

    private static string Shortened(StringBuilder kept, int most)
    {
        var length = Math.Min(kept.Length, most - Cut.Length);
        return kept.ToString(0, char.IsHighSurrogate(kept[length - 1]) ? length - 1 : length) + Cut;
    }
}
