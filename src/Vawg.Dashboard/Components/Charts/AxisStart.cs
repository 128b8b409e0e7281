using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>Where an axis of points starts: at zero, or nearer to the figures where they lie in a narrow band far from it. Bars always start at zero.</summary>
public static class AxisStart
{
    /// <summary>Zero, or the round value below the least figure where all lie within the upper half of what zero would need.</summary>
    public static double Of(IEnumerable<double?> figures)
    {
        var drawn = figures.OfType<double>().ToList();
        if (drawn.Count == 0 || drawn.Min() is var least && drawn.Max() is var most && (least <= 0 || least < most / 2 || most <= least))
        {
            return 0;
        }

        var step = Math.Pow(10, Math.Floor(Math.Log10(drawn.Max())));
        var start = Math.Floor((drawn.Min() - (0.1 * (drawn.Max() - drawn.Min()))) / step) * step;
        return Math.Max(0, start);
    }

    /// <summary>". The axis starts at 40%"; nothing where it starts at zero.</summary>
    public static string Words(double start, string suffix) => start == 0 ? string.Empty : $". The axis starts at {FigurePresenter.Number(start, start < 1 ? 1 : 0)}{suffix}";
}
