namespace Vawg.Dashboard.Components.Charts;

/// <summary>The one scale that all panels of small lines share, in pixels.</summary>
internal sealed class SmallMultiplesLayout
{
    private readonly SmallMultiplesChart _chart;
    private readonly LinearScale _values;
    private readonly int _count;

    public SmallMultiplesLayout(SmallMultiplesChart chart)
    {
        _chart = chart;
        var values = chart.Panels.SelectMany(p => p.Points.Select(f => f.Value)).Concat(chart.National).OfType<double>();
        Ticks = NiceTicks.Covering(chart.Axis.From, chart.Axis.To ?? values.Append(chart.Axis.From).Max(), 3);
        _count = Math.Max(chart.Panels.Select(p => p.Points.Count).Append(chart.National.Count).Max(), 2);
        Left = 8 + Ticks.Max(t => TextWidth.Of(TickText(t)));
        Right = Width - 8 - chart.Panels.Select(p => p.Points.Count == 0 ? 0 : TextWidth.Of(p.Points[^1].Text, bold: true)).DefaultIfEmpty(0).Max();
        _values = new LinearScale(Ticks[0], Ticks[^1], Bottom, 12);
    }

    public double Width { get; } = 270;

    public double Height { get; } = 122;

    public double Left { get; }

    public double Right { get; }

    public double Bottom { get; } = 102;

    public IReadOnlyList<double> Ticks { get; }

    public double Y(double value) => _values[value];

    public double X(int point) => Left + (point * (Right - Left) / (_count - 1));

    public string TickText(double tick) => NiceTicks.Text(tick, Ticks, _chart.Axis.Suffix);

    /// <summary>A line with a gap at each missing figure and at each break.</summary>
    public string Line(IEnumerable<double?> values)
    {
        var points = values.Select((v, i) => v is { } value ? (X(i), Y(value)) : ((double, double)?)null).ToList();
        var starts = _chart.Breaks.Where(b => b > 0 && b < points.Count).Append(0).Append(points.Count).Distinct().Order().ToList();
        return string.Concat(starts.Zip(starts.Skip(1), (from, to) => Svg.Line(points[from..to])));
    }
}
