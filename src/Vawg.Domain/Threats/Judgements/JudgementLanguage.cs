using System.Text.RegularExpressions;

namespace Vawg.Domain.Threats.Judgements;

/// <summary>Checks the words of a judgement: likelihood is said by the picked term alone. Words off the yardstick, and other terms of it beside the picked one, are told in sentences.</summary>
public static partial class JudgementLanguage
{
    private const int Milliseconds = 200;

    private static readonly Dictionary<string, int> Scaled = new(StringComparer.OrdinalIgnoreCase)
    {
        ["remote chance"] = 1,
        ["highly unlikely"] = 2,
        ["unlikely"] = 3,
        ["improbable"] = 3,
        ["realistic possibility"] = 4,
        ["likely"] = 5,
        ["probable"] = 5,
        ["probably"] = 5,
        ["highly likely"] = 6,
        ["highly probable"] = 6,
        ["almost certain"] = 7,
        ["almost certainly"] = 7,
    };

    /// <summary>What is wrong with a text that stands beside a picked term; none when nothing is.</summary>
    /// <param name="text">The statement or the reason.</param>
    /// <param name="picked">The term that was picked.</param>
    public static IReadOnlyList<string> Problems(string text, ProbabilityTerm picked)
    {
        var problems = new List<string>();
        var scaled = ScaledWords().Matches(text).Select(m => Regex.Replace(m.Value, "\\s+", " ", RegexOptions.None, TimeSpan.FromMilliseconds(Milliseconds))).ToList();
        var unscaled = UnscaledWords().Matches(text).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var word in unscaled)
        {
            problems.Add($"\u201c{word}\u201d is not on the yardstick. Leave it out: the picked term, {picked.Term.ToLowerInvariant()}, says how likely it is.");
        }

        foreach (var word in scaled.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(Scaled[word] == picked.Order
                ? $"\u201c{word}\u201d says again what the picked term says. Leave it out of the text."
                : $"\u201c{word}\u201d is another place on the yardstick than the picked term, {picked.Term.ToLowerInvariant()}. A judgement has one.");
        }

        if (Percentages().IsMatch(text) && (scaled.Count > 0 || unscaled.Count > 0))
        {
            problems.Add("A percentage beside a word of likelihood reads as a probability. The yardstick has terms and no percentages.");
        }

        return problems;
    }

    /// <summary>The longer terms first, so that "highly likely" is not read as "likely".</summary>
    [GeneratedRegex(@"\b(?:remote\s+chance|highly\s+unlikely|highly\s+likely|highly\s+probable|realistic\s+possibility|almost\s+certain(?:ly)?|unlikely|improbable|likely|probabl[ey])\b", RegexOptions.IgnoreCase, Milliseconds)]
    private static partial Regex ScaledWords();

    /// <summary>The month of May is written with a capital; the "possibility" of a term of the yardstick is not taken.</summary>
    [GeneratedRegex(@"\b(?:[Pp]ossibl[ey]|(?<!realistic\s)[Pp]ossibilit(?:y|ies)|[Cc]ould|may|[Mm]ight|[Pp]erhaps|[Mm]aybe|[Cc]onceivabl[ey]|[Pp]lausibl[ey]|[Pp]otentially|[Cc]annot be ruled out|[Ll]ikelihood|(?<!remote\s)[Cc]hances?(?=\s+(?:of|that)))\b", RegexOptions.None, Milliseconds)]
    private static partial Regex UnscaledWords();

    [GeneratedRegex(@"\d\s*(?:%|per\s?cent)", RegexOptions.IgnoreCase, Milliseconds)]
    private static partial Regex Percentages();
}
