using System.Globalization;
using System.Text;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;
using static Vawg.Dashboard.Commands.ShownScores;

namespace Vawg.Dashboard.Commands;

/// <summary>Scores as text for a terminal: a line for each theme, then what a printed assessment names beside the ranking.</summary>
internal static class ScoreText
{
    public static string Text(ShownScores shown)
    {
        var text = new StringBuilder().AppendLine(shown.Title).AppendLine(shown.MethodLine).AppendLine();
        text.AppendLine(Columns("rank", "5%-95%", "theme", "score", "bounds", "top five", "data confidence"));
        foreach (var placed in shown.Scores.Ranking.Placed)
        {
            var (score, doubt) = (placed.Score, shown.Scores.Draws.Of(placed.Score.Theme));
            text.AppendLine(Columns(
                placed.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-",
                $"{doubt.Low}-{doubt.High}",
                score.Theme.Name,
                score.Score is { } point ? Score(point) : "bounds only",
                score.HasBounds ? $"{Score(score.Lower)} to {Score(score.Upper)}" : string.Empty,
                Percent(doubt.TopFiveShare),
                score.Confidence.ToString().ToLowerInvariant()));
        }

        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"5%-95% is where nine in ten of {DrawCount} seeded draws have the rank; top five is the share of draws in which the theme is among them.");
        if (shown.Edition.Printed is { } printed)
        {
            AppendDesignations(text, shown, printed);
        }

        return text.ToString();
    }

    private static void AppendDesignations(StringBuilder text, ShownScores shown, PrintedEdition printed)
    {
        var reasons = Designations.Of(printed.Year).ToDictionary(d => d.Theme, d => d.Reason, StringComparer.Ordinal);
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"What the assessment of {printed.Slug} names as key threats, beside the computed rank, which is not tuned to it:");
        foreach (var placed in shown.Scores.Ranking.Placed)
        {
            var theme = placed.Score.Theme;
            text.AppendLine(CultureInfo.InvariantCulture, $"{placed.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-",-5} {(shown.IsNamed(theme) == true ? "named" : "not named"),-10} {theme.Name}: {reasons[theme.Code]}");
        }

        var share = shown.Scores.Draws.TopSetShare(printed.Designated);
        text.AppendLine(CultureInfo.InvariantCulture, $"The {printed.Designated.Count} named themes are exactly the {printed.Designated.Count} highest in {Percent(share)} of the draws.");
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0}%");

    private static string Columns(string rank, string interval, string theme, string score, string bounds, string share, string confidence) =>
        $"{rank,-5} {interval,-7} {theme,-44} {score,11}  {bounds,-20} {share,8}  {confidence}".TrimEnd();
}
