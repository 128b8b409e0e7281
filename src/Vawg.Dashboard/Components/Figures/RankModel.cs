using Vawg.Dashboard.Components.Charts;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The ranking of one place as a chart.</summary>
/// <param name="Scores">Scores and ranks.</param>
/// <param name="Place">"England and Wales", or the force.</param>
/// <param name="EditionName">"edition 2024", "year ending March 2023".</param>
public sealed record RankModel(PlaceScores Scores, string Place, string EditionName)
{
    public string Title => $"Threat ranking of nine themes, {Place}, {EditionName}";

    public string Sentence => RankWords.Sentence(Scores);

    /// <summary>Dot and bar of each rank, with score, share in the top five and data confidence as columns.</summary>
    public IntervalChart Drawing() => new(Scores.Ranking.Placed.Select(Row).ToList())
    {
        Ticks = Enumerable.Range(1, Themes.Nine.Count).Select(r => (double)r).ToList(),
        Columns = ["Score", "In top 5", "Data"],
    };

    private IntervalRow Row(RankedTheme placed)
    {
        var doubt = Scores.Draws.Of(placed.Score.Theme);
        return new IntervalRow(
            placed.Score.Theme.Name,
            new Presented(placed.Rank, RankWords.Rank(placed.Rank)),
            doubt.Low,
            doubt.High,
            Words: $"{(placed.Rank is null ? $"Bounds alone, {RankWords.Bounds(placed.Score)}" : $"Score {RankWords.Score(placed.Score)}")}; rank {RankWords.Range(doubt)} in nine draws of ten; in the top five in {RankWords.Share(doubt.TopFiveShare)} of draws.")
        {
            IsIntervalAlone = placed.Rank is null,
            Cells = [RankWords.Score(placed.Score), RankWords.Share(doubt.TopFiveShare), RankWords.Words(placed.Score.Confidence)],
        };
    }
}
