using Vawg.Domain.Returns.Screening;

namespace Vawg.Data.Progress;

/// <summary>What is wrong with text that somebody entered about progress.</summary>
internal static class EnteredText
{
    /// <summary>In a sentence; null when nothing is.</summary>
    /// <param name="text">What was entered.</param>
    /// <param name="longest">The most characters.</param>
    /// <param name="missing">What to say when it is empty; null where it may be.</param>
    public static string? Problem(string text, int longest, string? missing)
    {
        var entered = text.Trim();
        return entered.Length switch
        {
            0 => missing,
            _ when entered.Length > longest => $"Keep it to {longest:N0} characters; it has {entered.Length:N0}.",
            _ when PersonalText.KindOf(entered) is { } kind => $"It seems to hold {kind}. Write roles and documents, never anything that tells of a person.",
            _ => null,
        };
    }
}
