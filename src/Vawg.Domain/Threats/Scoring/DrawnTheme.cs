using Vawg.Domain.Measures;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>A theme laid out for drawing: one set of its levels after another, each as some source of doubt may have it.</summary>
internal sealed class DrawnTheme
{
    private readonly ThemeInputs _inputs;
    private readonly double[] _points;
    private readonly double _recordedShare;
    private readonly DoubtSources _sources;
    private readonly (LevelBasis Basis, int? Level, Criterion Criterion, LevelBands? Bands)[] _lines;
    private readonly bool _isSampled;

    public DrawnTheme(ThemeScore score, ScoreMethod method, ScoreAssumptions assumptions, DoubtSources sources)
    {
        _inputs = score.Inputs;
        _points = [.. method.Points];
        _recordedShare = assumptions.RecordedShare.GetValueOrDefault(score.Theme.Code, 1);
        _sources = sources;
        _lines = [.. Criteria.All.Select(c => score.Of(c.Criterion)).Select(l => (l.Basis, l.Level, l.Criterion, method.Bands.GetValueOrDefault(l.Criterion)))];
        _isSampled = sources.HasFlag(DoubtSources.Sampling) && _lines.Any(l => l.Basis == LevelBasis.Measured);
    }

    /// <summary>Fills in points of the twelve criteria, not a number where a level is missing and stays so. It takes the same draws whatever the levels are.</summary>
    public void Draw(ref SeededDraws draws, Span<double> points)
    {
        var sampled = default(Sampled);
        if (_isSampled)
        {
            sampled = Sample(ref draws);
        }
        else
        {
            draws.Skip((2 * SeededDraws.UniformsOfResampled) + SeededDraws.UniformsOfNormal);
        }

        for (var c = 0; c < _lines.Length; c++)
        {
            points[c] = LevelOf(c, draws.Uniform(), sampled) is { } known ? _points[known] : double.NaN;
        }
    }

    /// <summary>One normal and one uniform draw move the count of the year in volume and in trend alike.</summary>
    private Sampled Sample(ref SeededDraws draws)
    {
        var normal = draws.Normal();
        var uniform = draws.Uniform();
        return new Sampled(
            SeededDraws.Resampled(_inputs.Recorded.Known ?? 0, normal, uniform),
            SeededDraws.Resampled(_inputs.Trend?.Now ?? 0, normal, uniform),
            draws.Resampled(_inputs.Trend?.Before ?? 0),
            draws.Normal());
    }

    private int? LevelOf(int line, double uniform, in Sampled sampled) => _lines[line].Basis switch
    {
        LevelBasis.Missing => _sources.HasFlag(DoubtSources.MissingLevels) ? (int)(uniform * (Criteria.HighestLevel + 1)) : null,
        LevelBasis.Assessed or LevelBasis.Overridden => _sources.HasFlag(DoubtSources.Assessment) ? Reassessed(_lines[line].Level!.Value, uniform) : _lines[line].Level,
        LevelBasis.Measured => _isSampled ? Resampled(line, sampled) : _lines[line].Level,
        _ => throw new InvalidOperationException($"A level that rests on {_lines[line].Basis} cannot be drawn."),
    };

    private static int Reassessed(int level, double uniform) =>
        Math.Clamp(level + (uniform < 0.25 ? -1 : uniform < 0.75 ? 0 : 1), Criteria.LowestLevel, Criteria.HighestLevel);

    /// <summary>The level of a figure as chance might have had it. Posts are counted and not sampled.</summary>
    private int? Resampled(int line, in Sampled sampled)
    {
        var (_, level, criterion, bands) = _lines[line];
        double? figure = criterion switch
        {
            Criterion.Volume => 1_000d * sampled.Recorded * 12 / _inputs.Months / _inputs.Residents.Value / _recordedShare,
            Criterion.Severity => _inputs.Severity!.MeanWeight + (_inputs.Severity.StandardError * sampled.Shift),
            Criterion.Trend => MeasuredTrend.PercentOf(sampled.Now, Math.Max(sampled.Before, Change.SmallestBase), _inputs.Trend!.Phi),
            _ => null,
        };
        return figure is { } drawn ? bands!.LevelOf(drawn) : level;
    }

    /// <summary>Counts as chance might have had them, and how far the mean weight lies from what it is, in standard errors.</summary>
    private readonly record struct Sampled(double Recorded, double Now, double Before, double Shift);
}
