namespace Vawg.Dashboard.Components.Charts;

/// <summary>The places of everything in a funnel plot, in pixels.</summary>
internal sealed class FunnelLayout
{
    public const double LineHeight = 16;

    private const double PixelsPerEm = 12;

    private readonly FunnelChart _chart;
    private readonly LinearScale _values;
    private readonly DenominatorScale _denominators;

    public FunnelLayout(FunnelChart chart, bool isNarrow)
    {
        _chart = chart;
        Width = isNarrow ? 284 : 784;
        Bottom = Top + (isNarrow ? 270 : 360);
        Points = [.. chart.Points.Where(p => p.Figure.Value is not null && p.Denominator > 0).OrderBy(p => p.Denominator)];
        var values = Points.Select(p => p.Figure.Value!.Value).Append(chart.Centre.Value ?? chart.Axis.From).ToList();
        Ticks = NiceTicks.Covering(Math.Min(chart.Axis.From, values.Min()), chart.Axis.To ?? Greatest(values), isNarrow ? 4 : 6);
        _values = new LinearScale(Ticks[0], Ticks[^1], Bottom, Top);
        Left = 10 + Ticks.Max(t => TextWidth.Of(TickText(t)));
        Right = Width - (isNarrow ? 8 : 16);
        DenominatorNote = [.. TextLines.Of(chart.IsLogScale ? $"{chart.DenominatorLabel} (log scale)" : chart.DenominatorLabel, isNarrow ? Width : Width - Left, PixelsPerEm)];
        var (from, to) = Range();
        _denominators = new DenominatorScale(from, to, Left, Right, chart.IsLogScale);
        DenominatorTicks = chart.IsLogScale ? NiceTicks.Logarithmic(from, to, !isNarrow) : [.. NiceTicks.Covering(0, to, isNarrow ? 3 : 6).Where(t => t <= to)];
    }

    public double Width { get; }

    public double Height => Bottom + 30 + (DenominatorNote.Count * LineHeight);

    public double Left { get; }

    public double Right { get; }

    public double Top { get; } = 14;

    public double Bottom { get; }

    public IReadOnlyList<double> Ticks { get; }

    public IReadOnlyList<double> DenominatorTicks { get; }

    /// <summary>What the denominator is, in as many lines as it takes.</summary>
    public IReadOnlyList<string> DenominatorNote { get; }

    /// <summary>The forces that are drawn, fewest first.</summary>
    public IReadOnlyList<FunnelPoint> Points { get; }

    public double X(double denominator) => _denominators[denominator];

    public double Y(double value) => _values[value];

    public string TickText(double tick) => NiceTicks.Text(tick, Ticks, _chart.Axis.Suffix);

    public string DenominatorText(double tick) => NiceTicks.Text(tick, DenominatorTicks);

    /// <summary>The band of the reference as far as it lies in the drawing; null where there is none.</summary>
    public (double Top, double Height, double LabelY, string Text)? Reference
    {
        get
        {
            if (_chart.Reference is not { } range || range.To <= Ticks[0] || range.From >= Ticks[^1])
            {
                return null;
            }

            var (top, bottom) = (Y(Math.Min(range.To, Ticks[^1])), Y(Math.Max(range.From, Ticks[0])));
            return (top, bottom - top, bottom - top > LineHeight ? top + 13 : bottom + 13, range.Text);
        }
    }

    /// <summary>One curve of the limits; it stops where it leaves the drawing.</summary>
    public string Curve(Func<FunnelLimit, double> limit) => Svg.Line(_chart.Limits.Select(l => Inside(l.Denominator, limit(l)) ? (X(l.Denominator), Y(limit(l))) : ((double, double)?)null));

    /// <summary>The labels of the centre and of the limits at their right ends, above or below their lines.</summary>
    public IReadOnlyList<ChartText> LineLabels()
    {
        var labels = new List<ChartText>();
        if (_chart.Centre.Value is { } centre)
        {
            labels.Add(CentreLabel(Y(centre), TextWidth.Of(_chart.Centre.Text, bold: true)));
        }

        if (_chart.Limits.Count > 0)
        {
            var last = _chart.Limits[^1];
            labels.Add(new ChartText(Right, Y(last.Lower95) + 15, "95% limit", "a"));
            labels.Add(new ChartText(Right, Math.Max(Y(last.Lower998) + 18, Y(last.Lower95) + 30), "99.8% limit", "a"));
        }

        return labels;
    }

    /// <summary>The label of the centre: above or below its line, at the right or the left, where it covers fewest points.</summary>
    private ChartText CentreLabel(double y, double width)
    {
        double[] ends = [Right, Left + width + 4];
        var places = ends.SelectMany(end => new[] { (End: end, Y: y - 5), (End: end, Y: y + 14) });
        var (end, baseline) = places.MinBy(p => PointBoxes().Sum(LabelBox.OfText(p.End - width, p.Y, width).Overlap));
        return new ChartText(end, baseline, _chart.Centre.Text, "b");
    }

    private IEnumerable<LabelBox> PointBoxes() => Points.Select(p => LabelBox.Around(X(p.Denominator), Y(p.Figure.Value!.Value), 5));

    /// <summary>The names of the forces outside the limits and of the chosen one, each where it covers least.</summary>
    public IReadOnlyList<ChartText> Names()
    {
        var lines = LineLabels().Select(l => LabelBox.OfText(l.X - TextWidth.Of(l.Text, bold: true), l.Y, TextWidth.Of(l.Text, bold: true)));
        var placement = new LabelPlacement(Left, Width, [.. PointBoxes(), .. lines]);
        var named = Points.Where(p => p.Role == FocusRole.Chosen || p.Mark != ComparisonMark.Similar).OrderByDescending(p => p.Role);
        return [.. named.Select(p => Name(p, placement))];
    }

    private ChartText Name(FunnelPoint point, LabelPlacement placement)
    {
        var isChosen = point.Role == FocusRole.Chosen;
        var text = $"{point.Label} {point.Figure.Text} {point.Mark.Symbol()}".TrimEnd();
        var (x, y) = placement.Place(X(point.Denominator), Y(point.Figure.Value!.Value), TextWidth.Of(text, isChosen));
        return new ChartText(x, y, text, isChosen ? "b ac" : null);
    }

    /// <summary>Room for every point and for the limits at the middle of the forces; the mouth of the funnel may leave the drawing.</summary>
    private double Greatest(IReadOnlyList<double> values)
    {
        var middle = Points.Count == 0 ? 0 : Points[Points.Count / 4].Denominator;
        var limits = _chart.Limits.Where(l => l.Denominator >= middle).Select(l => l.Upper998);
        return Math.Max(values.Max(), limits.DefaultIfEmpty(0).Max());
    }

    private (double From, double To) Range()
    {
        var denominators = _chart.Limits.Select(l => l.Denominator).Concat(Points.Select(p => p.Denominator)).DefaultIfEmpty(1).ToList();
        var from = _chart.IsLogScale ? denominators.Min() / 1.15 : 0;
        return (from, denominators.Max() * (_chart.IsLogScale ? 1.15 : 1.04));
    }

    private bool Inside(double denominator, double value) => denominator > 0 && value >= Ticks[0] && value <= Ticks[^1];
}
