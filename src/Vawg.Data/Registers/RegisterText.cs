using System.Text;
using Vawg.Domain.Returns.Screening.Reading;

namespace Vawg.Data.Registers;

/// <summary>What is asked of every text of a register: that it is there, short enough, can be printed, and holds no personal data.</summary>
public static class RegisterText
{
    public const int LongestReason = 500;

    /// <summary>A text without white space at its ends and with one space between words.</summary>
    public static string Tidy(string? text) => string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A name as it stands in an address: letters and digits of English, joined by hyphens.</summary>
    public static string Slug(string name, int longest)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString()[..Math.Min(slug.Length, longest)].Trim('-');
    }

    /// <summary>What is wrong with a tidy text; null when nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters it may have.</param>
    /// <param name="missing">What to say when it is empty; null when it may be.</param>
    internal static string? Problem(string text, int longest, string? missing) => text switch
    {
        "" => missing,
        _ when text.Length > longest => $"Keep it to {longest} characters; these are {text.Length}.",
        _ when text.Any(char.IsControl) => "Take out the characters that cannot be printed.",
        _ when PersonalText.KindOf(text) is { } kind => $"This seems to hold {kind}. The registers hold no personal data: take it out.",
        _ => null,
    };
}
