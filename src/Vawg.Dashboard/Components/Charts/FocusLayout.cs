namespace Vawg.Dashboard.Components.Charts;

/// <summary>The places of everything in a chart of forces as bars, in pixels. Bars start from zero.</summary>
internal sealed class FocusLayout
{
    private const double RowHeight = 16;
    private readonly LinearScale _scale;
    private readonly FocusChart _chart;

    public FocusLayout(FocusChart chart, bool isNarrow)
    {
        _chart = chart;
        Width = isNarrow ? 284 : 784;
        Left = 8 + chart.Rows.Select(r => TextWidth.Of(Label(r), r.Role == FocusRole.Chosen)).DefaultIfEmpty(0).Max();
        var greatest = chart.Rows.Select(r => Greater(r.Figure.Value, r.Upper)).Append(chart.Centre?.Value).OfType<double>().DefaultIfEmpty(1).Max();
        Ticks = NiceTicks.Covering(0, greatest, isNarrow ? 2 : 6);
        var text = chart.Rows.Select(r => TextWidth.Of(r.Figure.Text, r.Role == FocusRole.Chosen)).DefaultIfEmpty(0).Max();
        Right = Width - text - 12;
        _scale = new LinearScale(0, greatest, Left, Right);
        Bottom = Top + (RowHeight * chart.Rows.Count) + 2;
    }

    public double Width { get; }

    public double Height => Bottom + 24;

    public double Left { get; }

    public double Right { get; }

    public double Top { get; } = 22;

    public double Bottom { get; }

    public IReadOnlyList<double> Ticks { get; }

    public double X(double value) => _scale[value];

    /// <summary>The top of a row's bar, 10 px high.</summary>
    public double Y(int row) => Top + (RowHeight * row) + 3;

    public string TickText(double tick) => NiceTicks.Text(tick, Ticks, _chart.AxisSuffix);

    /// <summary>The name of a force with the diamond of a peer.</summary>
    public static string Label(FocusRow row) => row.Role == FocusRole.Peer ? "◆ " + row.Label : row.Label;

    /// <summary>The centre's label and whether it ends at its line rather than standing around it.</summary>
    public ChartText? CentreLabel()
    {
        if (_chart.Centre is not { Value: { } value } centre)
        {
            return null;
        }

        var half = TextWidth.Of(centre.Text, bold: true) / 2;
        return new ChartText(Math.Clamp(X(value), half, Width - half), 13, centre.Text);
    }

    private static double? Greater(double? value, double? upper) => value is null ? null : Math.Max(value.Value, upper ?? value.Value);
}
