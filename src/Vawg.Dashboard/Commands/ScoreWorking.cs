using System.Globalization;
using System.Text;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using static Vawg.Dashboard.Commands.ShownScores;

namespace Vawg.Dashboard.Commands;

/// <summary>The whole working of one theme's score, line by line: who computes it again from the numbers printed comes to the score printed.</summary>
internal static class ScoreWorking
{
    public static string Text(ShownScores shown, Theme theme)
    {
        var placed = shown.Scores.Ranking.Of(theme);
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{theme.Name}. {shown.Title}").AppendLine(shown.MethodLine);
        foreach (var part in placed.Score.Parts)
        {
            AppendPart(text, part, placed.Score.Inputs, shown.Method);
        }

        AppendResult(text, placed.Score, shown);
        var doubt = shown.Scores.Draws.Of(theme);
        text.AppendLine(CultureInfo.InvariantCulture, $"Rank: {placed.Rank?.ToString(CultureInfo.InvariantCulture) ?? "none, since there are bounds only"}; {doubt.Low} to {doubt.High} in 90% of {DrawCount} draws, among the top five in {100 * doubt.TopFiveShare:0.0}%");
        var why = DataConfidences.Why(placed.Score.Inputs);
        text.AppendLine(CultureInfo.InvariantCulture, $"Data confidence, which does not enter the score: {placed.Score.Confidence.ToString().ToLowerInvariant()}{(why.Length > 0 ? $" ({why})" : string.Empty)}");
        return text.ToString();
    }

    private static void AppendPart(StringBuilder text, PartScore part, ThemeInputs inputs, ScoreMethod method)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{part.Part.Name(),-24} level  points  weight  product");
        foreach (var line in part.Criteria)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {line.Criterion.Definition().Name,-22} {line.Level?.ToString(CultureInfo.InvariantCulture) ?? "-",5} {NumberOr(line.Points),7} {Number(line.Weight),7} {NumberOr(line.Product),8}  {Source(line, inputs, method)}");
        }

        var (sum, weight, missing) = (part.Criteria.Sum(c => c.Product ?? 0), part.Weight, part.MissingWeight);
        text.AppendLine(part.Point is { } mean
            ? $"  Mean = {Number(sum)} / {Number(weight - missing)} = {Score(mean)}{(missing > 0 ? $", over the weights that are there; {Number(missing)} of {Number(weight)} is missing" : string.Empty)}"
            : $"  No mean: {Number(missing)} of the weight of {Number(weight)} is missing, which is more than a quarter");
        if (missing > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  At least ({Number(sum)} + {Number(missing)} × {Number(method.Points[0])}) / {Number(weight)} = {Score(part.Lower)}, at most ({Number(sum)} + {Number(missing)} × {Number(method.MostPoints)}) / {Number(weight)} = {Score(part.Upper)}");
        }
    }

    private static void AppendResult(StringBuilder text, ThemeScore score, ShownScores shown)
    {
        text.AppendLine().AppendLine(score.Risk is { } risk
            ? $"Risk = I × L = {Mean(score.Impact)} × {Mean(score.Likelihood)} = {Score(risk)}"
            : "Risk: bounds only");
        text.AppendLine(score.Score is { } priority
            ? $"Priority = {Formula(score, shown)} = {Score(priority)}"
            : "Priority: bounds only");
        if (score.HasBounds)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Priority with every missing level at 0: {Score(score.Lower)}; at 4: {Score(score.Upper)}");
        }
    }

    private static string Formula(ThemeScore score, ShownScores shown) => shown.Combining switch
    {
        Combining.Uplift => $"I × L × (1 + λ × O / {Number(shown.Method.MostPoints)}) = {Mean(score.Impact)} × {Mean(score.Likelihood)} × (1 + {Number(shown.Method.Lambda)} × {Mean(score.Organisation)} / {Number(shown.Method.MostPoints)})",
        Combining.Beside => $"I × L = {Mean(score.Impact)} × {Mean(score.Likelihood)}",
        Combining.Multiplied => $"I × L × O = {Mean(score.Impact)} × {Mean(score.Likelihood)} × {Mean(score.Organisation)}",
        _ => throw new InvalidOperationException($"A way of combining, {shown.Combining}, without a formula."),
    };

    /// <summary>A mean as the division that it is, so that nothing is lost by rounding.</summary>
    private static string Mean(PartScore part) => $"({Number(part.Criteria.Sum(c => c.Product ?? 0))} / {Number(part.Weight - part.MissingWeight)})";

    private static string NumberOr(double? number) => number is { } known ? Number(known) : "-";

    private static string Source(CriterionScore line, ThemeInputs inputs, ScoreMethod method) => line.Basis switch
    {
        LevelBasis.Assessed => $"assessed: {LevelWords.Of(line, inputs, method)}",
        LevelBasis.Missing => $"missing {LevelWords.Of(line, inputs, method)}",
        _ => LevelWords.Of(line, inputs, method),
    };
}
