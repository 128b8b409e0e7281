using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>A change on the year before, in a table cell.</summary>
internal static class ChangeText
{
    /// <summary>"52,922 (+4.4%). Higher", or why there is none.</summary>
    /// <param name="change">The change.</param>
    /// <param name="isBroken">Whether recording rules changed between the two years.</param>
    /// <param name="absent">Why one of the two counts is missing; null when neither is.</param>
    public static string Of(Change? change, bool isBroken, MissingReason? absent)
    {
        if (change is null)
        {
            return isBroken ? "Not compared: recording rules changed" : (absent ?? MissingReason.NotSupplied).Symbol();
        }

        var percent = change.Percent is { } known ? $" ({FigurePresenter.SignedPercent(known)})" : string.Empty;
        var word = change.Direction switch
        {
            ChangeDirection.Higher => "Higher",
            ChangeDirection.Lower => "Lower",
            ChangeDirection.Similar => "Similar",
            ChangeDirection.TooFewToCompare => "Too few to compare",
            _ => throw new InvalidOperationException($"A direction without a word: {change.Direction}."),
        };
        return $"{FigurePresenter.Whole(change.Before)}{percent}. {word}";
    }
}
