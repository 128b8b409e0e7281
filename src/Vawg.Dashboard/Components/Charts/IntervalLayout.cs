namespace Vawg.Dashboard.Components.Charts;

/// <summary>The places of everything in rows of dots with intervals, in pixels.</summary>
internal sealed class IntervalLayout
{
    private readonly IntervalChart _chart;
    private readonly bool _isNarrow;

    public IntervalLayout(IntervalChart chart, bool isNarrow)
    {
        _chart = chart;
        _isNarrow = isNarrow;
        Width = isNarrow ? 284 : chart.Columns.Count > 0 ? 784 : 640;
        Ticks = chart.Ticks ?? NiceTicks.Covering(chart.Axis.From, chart.Axis.To ?? Greatest(chart), isNarrow ? 4 : 6);
        RowHeight = isNarrow ? 40 : chart.Columns.Count > 0 ? 24 : 32;
        Left = isNarrow ? 10 : 20 + chart.Rows.Select(r => TextWidth.Of(r.Label)).DefaultIfEmpty(0).Max();
        ColumnEnds = Columns();
        Right = Width - (ColumnEnds.Count > 0 ? ColumnsWidth() : isNarrow ? 10 : 12 + WidestText());
        Scale = new LinearScale(Ticks[0], Ticks[^1], Left, Right);
        Bottom = Top + (RowHeight * chart.Rows.Count);
    }

    public double Width { get; }

    public double Height => Bottom + 24;

    public double Left { get; }

    public double Right { get; }

    public double Top => ColumnEnds.Count > 0 ? 20 : 4;

    public double Bottom { get; }

    public double RowHeight { get; }

    public LinearScale Scale { get; }

    public IReadOnlyList<double> Ticks { get; }

    /// <summary>The right ends of the columns beside the wide drawing; none in the narrow one.</summary>
    public IReadOnlyList<double> ColumnEnds { get; }

    /// <summary>The middle of a row's marks; the name stands above them in the narrow drawing.</summary>
    public double Y(int row) => Top + (RowHeight * row) + (_isNarrow ? 28 : RowHeight / 2);

    public string TickText(double tick) => NiceTicks.Text(tick, Ticks, _chart.Axis.Suffix);

    private static double Greatest(IntervalChart chart) => chart.Rows
        .Where(r => r.Figure.Value is not null)
        .SelectMany(r => new[] { r.Figure.Value, r.Upper, r.Peers, r.National })
        .OfType<double>().DefaultIfEmpty(1).Max();

    private double WidestText() => _chart.Rows.Select(r => TextWidth.Of(r.Figure.Text, bold: true)).DefaultIfEmpty(0).Max();

    private double ColumnsWidth() => 16 + Enumerable.Range(0, _chart.Columns.Count).Sum(ColumnWidth);

    private double ColumnWidth(int column) => 14 + _chart.Rows.Select(r => TextWidth.Of(r.Cells[column])).Append(TextWidth.Of(_chart.Columns[column], bold: true)).Max();

    private List<double> Columns()
    {
        var ends = new List<double>();
        var at = _isNarrow ? 0 : Width - Enumerable.Range(0, _chart.Columns.Count).Sum(ColumnWidth);
        for (var i = 0; !_isNarrow && i < _chart.Columns.Count; i++)
        {
            at += ColumnWidth(i);
            ends.Add(at);
        }

        return ends;
    }
}
