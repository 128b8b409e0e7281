using System.Globalization;
using System.Text;
using Vawg.Dashboard.Downloads;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Commands;

/// <summary>Scores as CSV: numbers to six decimals, empty where a theme has bounds only.</summary>
internal static class ScoreCsv
{
    public const string Header = "edition,force_code,force,score_set,combining,theme,theme_name,rank,rank_5,rank_median,rank_95,top_five_share,score,lower,upper,impact,likelihood,organisation,risk,data_confidence,named";

    public static string Text(ShownScores shown)
    {
        var csv = new StringBuilder().AppendLine(Header);
        foreach (var placed in shown.Scores.Ranking.Placed)
        {
            var (score, doubt) = (placed.Score, shown.Scores.Draws.Of(placed.Score.Theme));
            csv.AppendJoin(',', [
                CsvText.Cell(shown.Edition.Printed?.Slug ?? shown.Edition.Name),
                shown.Force?.Code.Text ?? FigureLines.National,
                CsvText.Cell(shown.PlaceName),
                Whole(shown.Scores.Set.Number),
                shown.Combining.Slug(),
                score.Theme.Code,
                CsvText.Cell(score.Theme.Name),
                placed.Rank is { } rank ? Whole(rank) : string.Empty,
                Whole(doubt.Low),
                Whole(doubt.Median),
                Whole(doubt.High),
                Number(doubt.TopFiveShare),
                Number(score.Score),
                Number(score.Lower),
                Number(score.Upper),
                Number(score.Impact.Point),
                Number(score.Likelihood.Point),
                Number(score.Organisation.Point),
                Number(score.Risk),
                score.Confidence.ToString().ToLowerInvariant(),
                shown.IsNamed(score.Theme) switch { true => "yes", false => "no", null => string.Empty }]).AppendLine();
        }

        return csv.ToString();
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty;
}
