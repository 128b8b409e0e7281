using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Downloads;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>The ranking of the nation ("ranking") or of the chosen force ("own-ranking") as a drawing or a table, and the levels of the criteria as a table.</summary>
public static class ThreatDownload
{
    private const string OwnRanking = "own-ranking";

    public static async Task<IResult> AnswerAsync(string file, string extension, ThreatPages pages, ThreatQuery threats, IServiceProvider services, ILoggerFactory loggers, ExportTrail exports, HttpContext http)
    {
        var model = await pages.ReadAsync();
        if (FileAnswers.Refusal(model.Notices) is { } refusal)
        {
            return refusal;
        }

        var force = file == OwnRanking && !model.IsPrinted ? model.View!.Choice.Force : null;
        if (file == OwnRanking && force is null)
        {
            return Results.NotFound();
        }

        var scores = force is null ? model.Scores : await threats.ScoresAsync(model.Edition, model.Scores.Set, model.Choice.Assumptions, model.View!.Figures, force, http.RequestAborted);
        var rank = new RankModel(scores, force?.Name ?? "England and Wales", model.EditionName);
        var caption = Caption(model, rank);
        var name = $"threats-{file}-{(force is null ? string.Empty : $"{force.Slug}-")}{model.Edition.Printed?.Slug ?? $"{model.Edition.Collection.Slug()}-{model.Edition.Period!.Value.Slug}"}.{extension}";
        FigureFile? made = (file, extension) switch
        {
            ("ranking" or OwnRanking, "svg") => FigureFile.OfDrawing(await new ChartSvgRenderer(services, loggers).RenderAsync<IntervalRows>(Parameters(rank), caption)),
            ("ranking" or OwnRanking, "csv") => Table(Ranking(scores, caption)),
            ("criteria", "csv") => Table(Levels(model, caption)),
            _ => null,
        };
        return await exports.SendAsync(http, made, name, force?.Code.Text);
    }

    private static FigureFile Table(CsvTable table) => FigureFile.OfTable(table.ToString());

    private static SvgCaption Caption(ThreatsModel model, RankModel rank) => new()
    {
        Marking = model.Marking.Words(),
        IsDemonstration = model.Edition.Collection == Collection.Demonstration,
        Title = rank.Title,
        Filters = $"Score set {model.Set.Set.Number}. Priority = {model.Choice.Combining.Formula(model.Scores.Set.Method)}.{(model.IsSupposed ? " With supposed weights, lambda or recording rates: not the edition's ranking." : string.Empty)}",
        Source = model.Edition.Collection.Name(),
        Version = model.IsPrinted ? $"Edition {model.Edition.Slug}" : $"Publication {model.Edition.Issued?.Publication ?? model.View!.Figures.Cube.Publication}",
        DataAsAt = model.IsPrinted ? "the periods that are printed" : FigurePresenter.Date(model.Edition.Issued?.IssuedAtUtc ?? model.View!.Figures.Cube.PublishedAtUtc),
        Key = [],
    };

    private static Dictionary<string, object?> Parameters(RankModel rank) => new(StringComparer.Ordinal)
    {
        [nameof(IntervalRows.Id)] = "rank",
        [nameof(IntervalRows.Name)] = rank.Title,
        [nameof(IntervalRows.Description)] = rank.Sentence,
        [nameof(IntervalRows.Chart)] = rank.Drawing(),
    };

    private static CsvTable Ranking(PlaceScores scores, SvgCaption caption)
    {
        var table = new CsvTable(caption, "theme", "rank", "rank_5th_percentile", "rank_95th_percentile", "score", "lower_bound", "upper_bound", "share_of_draws_in_top_five_percent", "impact", "likelihood", "organisation", "data_confidence");
        foreach (var placed in scores.Ranking.Placed)
        {
            var (score, doubt) = (placed.Score, scores.Draws.Of(placed.Score.Theme));
            table.Figures(
                score.Theme.Name,
                [
                    placed.Rank is { } place ? CsvCell.Of(Count.Of(place)) : CsvCell.Of(RankWords.None),
                    CsvCell.Of(Count.Of(doubt.Low)),
                    CsvCell.Of(Count.Of(doubt.High)),
                    CsvCell.Of(score.Score, null),
                    CsvCell.Of(score.Lower, null),
                    CsvCell.Of(score.Upper, null),
                    CsvCell.Of(100 * doubt.TopFiveShare, null),
                    .. score.Parts.Select(p => CsvCell.Of(p.Point, null)),
                    CsvCell.Of(RankWords.Words(score.Confidence)),
                ]);
        }

        return table;
    }

    private static CsvTable Levels(ThreatsModel model, SvgCaption caption)
    {
        var table = new CsvTable(caption, "theme", "part", "criterion", "level", "points", "weight", "rests_on", "figure", "reason_or_figure_in_words");
        foreach (var score in model.Scores.Ranking.Placed.Select(p => p.Score))
        {
            foreach (var line in score.Criteria)
            {
                table.Figures(
                    score.Theme.Name,
                    CsvCell.Of(line.Criterion.Definition().Part.Name()),
                    CsvCell.Of(line.Criterion.Definition().Name),
                    line.Level is { } level ? CsvCell.Of(Count.Of(level)) : CsvCell.Of(line.Absent!.Value.Symbol()),
                    CsvCell.Of(line.Points, null),
                    CsvCell.Of(line.Weight, null),
                    CsvCell.Of(line.Basis.ToString().ToLowerInvariant()),
                    CsvCell.Of(line.Figure, null),
                    CsvCell.Of(LevelWords.Of(line, score.Inputs, model.Scores.Set.Method)));
            }
        }

        return table;
    }
}
