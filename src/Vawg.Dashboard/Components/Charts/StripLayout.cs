namespace Vawg.Dashboard.Components.Charts;

/// <summary>The places of forces on one line: dots that would touch are stacked upwards.</summary>
internal sealed class StripLayout
{
    private const double Dot = 10;
    private readonly LinearScale _scale;

    public StripLayout(StripChart chart, bool isNarrow)
    {
        Width = isNarrow ? 284 : 784;
        var values = chart.Points.Select(p => p.Figure.Value).OfType<double>().ToList();
        Ticks = NiceTicks.Covering(Math.Min(chart.Axis.From, values.DefaultIfEmpty(0).Min()), chart.Axis.To ?? values.Append(chart.Centre?.Value ?? 0).Max(), isNarrow ? 4 : 8);
        _scale = new LinearScale(Ticks[0], Ticks[^1], 12, Width - 16);
        Dots = Stacked(chart);
        Bottom = Top + 10 + (Dot * (1 + Dots.Select(d => d.Level).DefaultIfEmpty(0).Max()));
    }

    public double Width { get; }

    public double Height => Bottom + 24;

    /// <summary>The top of the rules that lead to labels.</summary>
    public double Top { get; } = 40;

    public double Bottom { get; }

    public IReadOnlyList<double> Ticks { get; }

    /// <summary>The forces that have a figure, least first, each on the level where it touches none.</summary>
    public IReadOnlyList<(StripPoint Point, double X, int Level)> Dots { get; }

    public double X(double value) => _scale[value];

    public double Y(int level) => Bottom - 7 - (Dot * level);

    private List<(StripPoint Point, double X, int Level)> Stacked(StripChart chart)
    {
        var dots = new List<(StripPoint Point, double X, int Level)>();
        foreach (var point in chart.Points.Where(p => p.Figure.Value is not null).OrderBy(p => p.Figure.Value))
        {
            var x = X(point.Figure.Value!.Value);
            var level = 0;
            while (dots.Any(d => d.Level == level && x - d.X < Dot))
            {
                level++;
            }

            dots.Add((point, x, level));
        }

        return dots;
    }
}
