using Vawg.Domain.Measures;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Commands;

/// <summary>The figure behind a measured level in words, with the counts that it was made from.</summary>
internal static class ScoreFigures
{
    public static string Words(CriterionScore line, ThemeInputs inputs) => line.Criterion switch
    {
        Criterion.Severity => $"mean ONS weight {FigurePresenter.Whole((long)line.Figure!.Value)}, of {FigurePresenter.Number(100 * inputs.Severity!.CoveredShare, 1)}% of offences",
        Criterion.Volume => $"{FigurePresenter.Text(inputs.Recorded)} recorded in {inputs.Months} months, {FigurePresenter.Text(inputs.Residents)} residents ({inputs.Theme.RateBase.ResidentsName()}): {ShownScores.Score(line.Figure!.Value)} per 1,000 in twelve months",
        Criterion.Trend => Change(line.Figure!.Value, inputs.Trend!),
        Criterion.CapacityGap => $"{FigurePresenter.Whole(inputs.Posts!.InPost)} of {FigurePresenter.Whole(inputs.Posts.Established)} specialist posts filled: {FigurePresenter.Number(line.Figure!.Value, 2)}%",
        Criterion.CapabilityGap => $"{FigurePresenter.Whole(inputs.Posts!.Trained!.Value)} of {FigurePresenter.Whole(inputs.Posts.InPost)} in such posts trained: {FigurePresenter.Number(line.Figure!.Value, 2)}%",
        _ => throw new InvalidOperationException($"{line.Criterion} is not measured."),
    };

    private static string Change(double percent, MeasuredTrend trend)
    {
        var counts = $"{FigurePresenter.Whole(trend.Now)} beside {FigurePresenter.Whole(trend.Before)} the year before";
        return trend.Phi is { } phi && percent == 0
            ? $"{counts}: within three standard deviations at φ {FigurePresenter.Number(phi, 2)}, which counts as no change"
            : $"{counts}: {FigurePresenter.SignedPercent(percent)}";
    }
}
