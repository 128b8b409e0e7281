using Vawg.Domain.Measures;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>A theme laid out for drawing: one set of its levels after another, each as some source of doubt may have it.</summary>
internal sealed class DrawnTheme
{
    private readonly ThemeInputs _inputs;
    private readonly ScoreMethod _method;
    private readonly double _recordedShare;
    private readonly CriterionScore[] _lines;

    public DrawnTheme(ThemeScore score, ScoreMethod method, ScoreAssumptions assumptions)
    {
        _inputs = score.Inputs;
        _method = method;
        _recordedShare = assumptions.RecordedShare.GetValueOrDefault(score.Theme.Code, 1);
        _lines = [.. Criteria.All.Select(c => score.Of(c.Criterion))];
    }

    /// <summary>Fills in points of the twelve criteria, not a number where a level is missing and stays so. It takes the same draws whatever the levels are.</summary>
    public void Draw(ref SeededDraws draws, DoubtSources sources, Span<double> points)
    {
        var state = draws;
        var recorded = draws.Resampled(_inputs.Recorded.Known ?? 0);
        var now = _inputs.Trend is { } trend ? state.Resampled(trend.Now) : 0;
        var before = draws.Resampled(_inputs.Trend?.Before ?? 0);
        var shift = draws.Normal();
        for (var c = 0; c < _lines.Length; c++)
        {
            var uniform = draws.Uniform();
            var level = LevelOf(_lines[c], sources, uniform, recorded, (now, before), shift);
            points[c] = level is { } known ? _method.Points[known] : double.NaN;
        }
    }

    private int? LevelOf(CriterionScore line, DoubtSources sources, double uniform, double recorded, (double Now, double Before) trend, double shift) => line.Basis switch
    {
        LevelBasis.Missing => sources.HasFlag(DoubtSources.MissingLevels) ? (int)(uniform * (Criteria.HighestLevel + 1)) : null,
        LevelBasis.Assessed or LevelBasis.Overridden => sources.HasFlag(DoubtSources.Assessment) ? Reassessed(line.Level!.Value, uniform) : line.Level,
        LevelBasis.Measured => sources.HasFlag(DoubtSources.Sampling) ? Resampled(line, recorded, trend, shift) : line.Level,
        _ => throw new InvalidOperationException($"A level that rests on {line.Basis} cannot be drawn."),
    };

    private static int Reassessed(int level, double uniform) =>
        Math.Clamp(level + (uniform < 0.25 ? -1 : uniform < 0.75 ? 0 : 1), Criteria.LowestLevel, Criteria.HighestLevel);

    /// <summary>The level of a figure as chance might have had it. Posts are counted and not sampled.</summary>
    private int? Resampled(CriterionScore line, double recorded, (double Now, double Before) trend, double shift)
    {
        double? figure = line.Criterion switch
        {
            Criterion.Volume => 1_000d * recorded * 12 / _inputs.Months / _inputs.Residents.Value / _recordedShare,
            Criterion.Severity => _inputs.Severity!.MeanWeight + (_inputs.Severity.StandardError * shift),
            Criterion.Trend => MeasuredTrend.PercentOf(trend.Now, Math.Max(trend.Before, Change.SmallestBase), _inputs.Trend!.Phi),
            _ => null,
        };
        return figure is { } drawn ? _method.Bands[line.Criterion].LevelOf(drawn) : line.Level;
    }
}
