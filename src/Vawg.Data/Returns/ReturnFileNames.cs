using System.Globalization;
using System.Text;
using Vawg.Data.Model;

namespace Vawg.Data.Returns;

/// <summary>The name under which an uploaded file is shown: what the browser sent, without any path, control or direction character, at most as long as a name may be.</summary>
public static class ReturnFileNames
{
    private const string Nameless = "return";

    public static string Shown(string? sent)
    {
        var name = (sent ?? string.Empty).Replace('\\', '/');
        name = name[(name.LastIndexOf('/') + 1)..];
        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar)
            {
                kept.Append(rune.ToString());
            }
        }

        var shown = kept.ToString().Trim();
        if (shown.Trim('.').Length == 0)
        {
            return Nameless;
        }

        // The ending says what kind of file it means to be, so a long name is shortened before it.
        var ending = Path.GetExtension(shown);
        return shown.Length <= Submission.LongestName || ending.Length > 10
            ? shown[..Math.Min(shown.Length, Submission.LongestName)]
            : shown[..(Submission.LongestName - ending.Length)] + ending;
    }
}
