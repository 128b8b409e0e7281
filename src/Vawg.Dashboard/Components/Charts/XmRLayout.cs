namespace Vawg.Dashboard.Components.Charts;

/// <summary>The places of everything in an XmR chart, in pixels.</summary>
internal sealed class XmRLayout
{
    private const double LevelHeight = 30;
    private const double LineHeight = 14;
    private const double BandHeight = 44;
    private const double CellHeight = 14;

    private readonly XmRChart _chart;
    private readonly bool _isNarrow;
    private readonly LinearScale _values;
    private readonly double _firstPoint;
    private readonly double _pixelsPerPoint;

    public XmRLayout(XmRChart chart, bool isNarrow)
    {
        _chart = chart;
        _isNarrow = isNarrow;
        Width = isNarrow ? 284 : 784;
        Ticks = NiceTicks.Covering(Least(chart), Greatest(chart), isNarrow ? 4 : 5);
        LastLimits = chart.Series.LastOrDefault(s => s.Limits is not null)?.Limits;
        Left = 10 + Ticks.Max(t => TextWidth.Of(TickText(t)));
        Right = Width - (isNarrow ? 8 : RightMargin());
        var count = Math.Max(chart.Series.Sum(s => s.Points.Count), 2);
        var inset = isNarrow ? 4 : 11;
        _firstPoint = Left + inset;
        _pixelsPerPoint = (Right - inset - _firstPoint) / (count - 1);
        Rules = ChartRules.Placed(RulesToPlace(), Width);
        BandTop = 12 + (LevelHeight * (Rules.Count == 0 ? 0 : 1 + Rules.Max(r => r.Level)));
        Top = BandTop + (chart.Band is null ? 0 : BandHeight);
        Bottom = Top + (isNarrow ? 220 : 290);
        _values = new LinearScale(Ticks[0], Ticks[^1], Bottom, Top);
        Height = Bottom + 40 + (isNarrow ? LineHeight * LimitLines.Count : 0);
    }

    public double Width { get; }

    public double Height { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>The upper edge of the words over the band.</summary>
    public double BandTop { get; }

    public IReadOnlyList<double> Ticks { get; }

    public IReadOnlyList<ChartRule> Rules { get; }

    /// <summary>The limits named beside the drawing: those of the newest series that has any.</summary>
    public XmRLimits? LastLimits { get; }

    /// <summary>The limits in words under the narrow drawing.</summary>
    public IReadOnlyList<string> LimitLines => LastLimits is not { } limits
        ? []
        : [$"Upper {limits.Upper.Text}, mean {limits.Mean.Text}, lower {limits.Lower.Text}", .. limits.IsTrial ? ["Trial limits: few points yet"] : Array.Empty<string>()];

    public double X(int point) => _firstPoint + (point * _pixelsPerPoint);

    public double Y(double value) => _values[value];

    public string TickText(double tick) => NiceTicks.Text(tick, Ticks, _chart.Axis.Suffix);

    /// <summary>The index, over the whole chart, of the first point of a series.</summary>
    public int FirstPoint(XmRSeries series) => _chart.Series.TakeWhile(s => !ReferenceEquals(s, series)).Sum(s => s.Points.Count);

    /// <summary>The ends of the lines of a series' limits: they stop short of the breaks on either side.</summary>
    public (double From, double To) Span(XmRSeries series)
    {
        var first = FirstPoint(series);
        var half = Math.Max((_pixelsPerPoint / 2) - 2, 1);
        return (Math.Max(X(first) - half, Left), Math.Min(X(first + series.Points.Count - 1) + half, Right));
    }

    /// <summary>Upper, Mean and Lower with their texts at the right of the wide drawing, kept apart.</summary>
    public IReadOnlyList<ChartText> LimitLabels()
    {
        if (_isNarrow || LastLimits is not { Upper.Value: { } upper, Mean.Value: { } mean, Lower.Value: { } lower } limits)
        {
            return [];
        }

        var heights = LabelSpread.Apart([Y(upper), Y(mean), Y(lower)], LineHeight);
        var x = Right + 6;
        ChartText[] texts =
        [
            new(x, heights[0] + 4, $"Upper {limits.Upper.Text}"),
            new(x, heights[1] + 4, $"Mean {limits.Mean.Text}"),
            new(x, heights[2] + 4, $"Lower {limits.Lower.Text}"),
        ];
        return limits.IsTrial ? [.. texts, new ChartText(x, heights[2] + 4 + LineHeight, "(trial limits)")] : texts;
    }

    /// <summary>The cell of the band at a point.</summary>
    public string BandCell(int point)
    {
        var from = Math.Max(X(point) - BandHalf, Left);
        return Svg.Box(from, BandTop + 8, Math.Min(X(point) + BandHalf, Right) - from, CellHeight);
    }

    /// <summary>The word over each cell at which a status begins, the newest first of all; left out where it would run into a later one, since the table has it.</summary>
    public IReadOnlyList<ChartText> BandWords()
    {
        var texts = new List<ChartText>();
        var free = Width;
        foreach (var (point, word) in (_chart.Band?.Starts ?? []).Reverse())
        {
            var x = Math.Min(Math.Max(X(point) - BandHalf, Left), Width - TextWidth.Of(word));
            if (x + TextWidth.Of(word) <= free)
            {
                texts.Insert(0, new ChartText(x, BandTop + 3, word));
                free = x - 6;
            }
        }

        return texts;
    }

    /// <summary>The name of the band, at its right in the wide drawing.</summary>
    public ChartText? BandName => _chart.Band is { } band && !_isNarrow ? new ChartText(Right + 6, BandTop + 19, band.Name) : null;

    public IReadOnlyList<ChartText> Years()
    {
        var points = _chart.Series.SelectMany(s => s.Points).ToList();
        var years = points.Select((p, i) => (X: X(i), Label: p.YearLabel)).Where(p => p.Label is not null).Select(p => (p.X, p.Label!)).ToList();
        return TimeAxis.Labels(years, _isNarrow, Bottom + 19);
    }

    private double BandHalf => Math.Max((_pixelsPerPoint / 2) - 1, 1);

    private static IEnumerable<double> Drawn(XmRChart chart) => chart.Series
        .SelectMany(s => s.Points.Select(p => p.Figure.Value).Append(s.Limits?.Upper.Value).Append(s.Limits?.Lower.Value))
        .OfType<double>()
        .Append(chart.Axis.From);

    private static double Least(XmRChart chart) => Drawn(chart).Min();

    private static double Greatest(XmRChart chart) => chart.Axis.To ?? Drawn(chart).Max();

    private double RightMargin()
    {
        var band = _chart.Band is { } named ? TextWidth.Of(named.Name) + 6 : 0;
        return 12 + Math.Max(band, LastLimits is { } limits
            ? new[] { $"Upper {limits.Upper.Text}", $"Mean {limits.Mean.Text}", $"Lower {limits.Lower.Text}", limits.IsTrial ? "(trial limits)" : string.Empty }.Max(t => TextWidth.Of(t))
            : 0);
    }

    private IEnumerable<(double X, string When, string What, bool IsBreak)> RulesToPlace()
    {
        foreach (var series in _chart.Series.Where(s => s.Break is not null))
        {
            yield return (X(FirstPoint(series)) - (_pixelsPerPoint / 2), series.Break!.When, series.Break.What, true);
        }

        foreach (var item in _chart.Events)
        {
            yield return (X(item.PointIndex), item.When, item.What, false);
        }
    }
}
