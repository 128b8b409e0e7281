namespace Vawg.Dashboard.Components.Charts;

/// <summary>The places of everything in a chart of forces as bars, in pixels. Bars start from zero. In the narrow drawing names stand above their bars.</summary>
internal sealed class FocusLayout
{
    private readonly bool _isNarrow;
    private readonly LinearScale _scale;
    private readonly FocusChart _chart;

    public FocusLayout(FocusChart chart, bool isNarrow)
    {
        _chart = chart;
        _isNarrow = isNarrow;
        Width = isNarrow ? 284 : 784;
        Left = isNarrow ? 6 : 8 + chart.Rows.Select(r => TextWidth.Of(Label(r), r.Role == FocusRole.Chosen)).DefaultIfEmpty(0).Max();
        var greatest = chart.Rows.Select(r => Greater(r.Figure.Value, r.Upper)).Append(chart.Centre?.Value).OfType<double>().Append(0).Max();
        Ticks = NiceTicks.Covering(0, greatest, isNarrow ? 4 : 6);
        var text = chart.Rows.Select(r => TextWidth.Of(r.Figure.Text, r.Role == FocusRole.Chosen)).DefaultIfEmpty(0).Max();
        _scale = new LinearScale(0, greatest > 0 ? greatest : 1, Left, Width - text - 12);
        Bottom = Top + (RowHeight * chart.Rows.Count) + 2;
    }

    public double Width { get; }

    public double Height => Bottom + 24;

    public double Left { get; }

    public double Top { get; } = 22;

    public double Bottom { get; }

    public double BarHeight => _isNarrow ? 8 : 10;

    public IReadOnlyList<double> Ticks { get; }

    private double RowHeight => _isNarrow ? 28 : 16;

    public double X(double value) => _scale[value];

    /// <summary>The top of a row's bar.</summary>
    public double BarTop(int row) => Top + (RowHeight * row) + (_isNarrow ? 17 : 3);

    /// <summary>The baseline of a row's figure, at its bar.</summary>
    public double FigureBaseline(int row) => BarTop(row) + (BarHeight / 2) + 4;

    /// <summary>Where a row's name ends (wide) or starts (narrow).</summary>
    public ChartText Name(int row) => _isNarrow
        ? new ChartText(Left, BarTop(row) - 4, Label(_chart.Rows[row]))
        : new ChartText(Left - 6, FigureBaseline(row), Label(_chart.Rows[row]), "e");

    public string TickText(double tick) => NiceTicks.Text(tick, Ticks, _chart.AxisSuffix);

    /// <summary>The centre's label, moved from the middle of its line where it would leave the drawing.</summary>
    public ChartText? CentreLabel()
    {
        if (_chart.Centre is not { Value: { } value } centre)
        {
            return null;
        }

        var half = TextWidth.Of(centre.Text, bold: true) / 2;
        return new ChartText(Math.Clamp(X(value), half, Width - half), 13, centre.Text);
    }

    private static string Label(FocusRow row) => row.Role == FocusRole.Peer ? "◆ " + row.Label : row.Label;

    private static double? Greater(double? value, double? upper) => value is null ? null : Math.Max(value.Value, upper ?? value.Value);
}
