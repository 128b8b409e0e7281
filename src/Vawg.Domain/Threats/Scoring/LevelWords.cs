using Vawg.Domain.Measures;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>What the level of a criterion rests on, in words: pages, files and the command line say it alike.</summary>
public static class LevelWords
{
    private const int MostDecimals = 7;

    /// <summary>What a level rests on: the reason that was given, the figure with its unit, or why it is missing.</summary>
    public static string Of(CriterionScore line, ThemeInputs inputs, ScoreMethod method) => line switch
    {
        { Basis: LevelBasis.Overridden } => $"{line.Reason} (set for this force)",
        { Basis: LevelBasis.Assessed } => line.Reason,
        { Basis: LevelBasis.Missing } => Absent(line),
        { Figure: { } figure } => $"{Figure(line, figure, inputs, method)} ({BandWords.Of(line, method)})",
        _ => throw new InvalidOperationException($"A level without a reason: {line.Criterion}."),
    };

    private static string Absent(CriterionScore line) => line.Absent switch
    {
        MissingReason.NotApplicable when line.Criterion == Criterion.Trend => "[z] recording rules changed between the two years, or fewer than 20 were recorded the year before",
        MissingReason.NotApplicable => "[z] not applicable",
        MissingReason.Suppressed => "[c] suppressed, so the level is too",
        _ => "[x] not supplied",
    };

    private static string Figure(CriterionScore line, double figure, ThemeInputs inputs, ScoreMethod method) => line.Criterion switch
    {
        Criterion.Severity => $"Mean severity weight {FigurePresenter.Number(figure, 0)}, over the {FigurePresenter.Number(100 * inputs.Severity!.CoveredShare, 0)}% of offences that have one",
        Criterion.Volume => $"{FigurePresenter.Number(figure, Decimals(line, figure, method))} per 1,000: {FigurePresenter.Text(inputs.Recorded)} recorded in {inputs.Months} months, {FigurePresenter.Text(inputs.Residents)} {inputs.Theme.RateBase.ResidentsName()}{Supposed(figure, inputs)}",
        Criterion.Trend when inputs.Trend is { } trend => trend.Percent == 0 && trend.Now != trend.Before && trend.Phi is not null
            ? $"No change beyond what is usual: {FigurePresenter.Whole(trend.Now)} after {FigurePresenter.Whole(trend.Before)}"
            : $"{FigurePresenter.SignedPercent(figure)} on the year before: {FigurePresenter.Whole(trend.Now)} after {FigurePresenter.Whole(trend.Before)}",
        Criterion.CapacityGap => $"{FigurePresenter.Number(figure, 1)}% of specialist posts filled: {FigurePresenter.Whole(inputs.Posts!.InPost)} of {FigurePresenter.Whole(inputs.Posts.Established)}",
        Criterion.CapabilityGap => $"{FigurePresenter.Number(figure, 1)}% of filled posts trained: {FigurePresenter.Whole(inputs.Posts!.Trained!.Value)} of {FigurePresenter.Whole(inputs.Posts.InPost)}",
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Criterion, "The criterion is assessed."),
    };

    /// <summary>Two decimals, or as many as it takes for the printed figure to lie in the band of its level.</summary>
    private static int Decimals(CriterionScore line, double figure, ScoreMethod method)
    {
        var decimals = 2;
        while (decimals < MostDecimals && method.Bands[line.Criterion].LevelOf(Math.Round(figure, decimals, MidpointRounding.AwayFromZero)) != line.Level)
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>How the figure was divided where a share of offences is supposed to reach the record.</summary>
    private static string Supposed(double figure, ThemeInputs inputs) => inputs.RatePer1000 is { } recorded && Math.Abs(figure - recorded) > 1e-9 * figure
        ? $", divided by the {FigurePresenter.Number(100 * recorded / figure, 0)}% that are supposed to be recorded"
        : string.Empty;
}
