using Vawg.Domain.Measures;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>What would have to change for a theme to enter the top five or to leave it, in a sentence.</summary>
internal static class TopFiveWords
{
    private const int MostNamed = 4;

    public static string Of(PlaceScores scores, RankedTheme placed)
    {
        if (placed.Rank is not { } rank)
        {
            return "has bounds alone. With what is missing supplied it could be placed.";
        }

        var isTop = rank <= Ranking.TopCount;
        var changes = scores.TopFiveChanges(placed.Score.Theme);
        if (changes.Count == 0)
        {
            return isTop ? "no single level, however low, takes it out of the top five." : "no single level, however high, brings it into the top five.";
        }

        var words = changes.Take(MostNamed).Select(c => $"{c.Criterion.Definition().Name.ToLowerInvariant()} at {c.To} instead of {(c.From is { } from ? FigurePresenter.Whole(from) : "[x]")}").ToList();
        var more = changes.Count > MostNamed ? $", or {FigurePresenter.Whole(changes.Count - MostNamed)} other single changes" : string.Empty;
        return $"{(words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}")}{more} would {(isTop ? "take it out of" : "bring it into")} the top five.";
    }
}
