using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>All forces as bars from zero, in the order given: the chosen force dark and bold, its peers light blue with ◆, the rest grey, the figure at each bar.</summary>
public partial class FocusBars : ChartDrawing
{
    private FocusLayout _layout = default!;

    [Parameter, EditorRequired]
    public FocusChart Chart { get; set; } = default!;

    private IEnumerable<double> DrawnTicks => _layout.Ticks.Where(t => _layout.X(t) <= _layout.Width - 10);

    private string Gridlines => string.Concat(DrawnTicks.Skip(1).Select(t => Svg.Vertical(_layout.X(t), _layout.Top, _layout.Bottom)));

    protected override void OnParametersSet() => _layout = new FocusLayout(Chart, Narrow);

    private static string StepOf(int row) => row.ToString(CultureInfo.InvariantCulture);

    private static string WordsOf(FocusRow row) => row.Words is null ? row.Figure.Text : $"{row.Figure.Text}. {row.Words}";

    private string Bars(FocusRole role) => string.Concat(Drawn(role).Select(r => Svg.Box(_layout.Left, r.Top, _layout.X(r.Value) - _layout.Left, _layout.BarHeight)));

    private string Whiskers(FocusRole? role) => string.Concat(Drawn(role)
        .Where(r => r.Row is { Lower: not null, Upper: not null })
        .Select(r => Whisker(_layout.X(r.Row.Lower!.Value), _layout.X(r.Row.Upper!.Value), r.Top + (_layout.BarHeight / 2))));

    private static string Whisker(double from, double to, double y) => Svg.Horizontal(from, to, y) + Svg.Vertical(from, y - 3, y + 3) + Svg.Vertical(to, y - 3, y + 3);

    /// <summary>The rows that have a figure to draw; of one role, or of all.</summary>
    private IEnumerable<(FocusRow Row, double Value, double Top)> Drawn(FocusRole? role) => Chart.Rows
        .Select((row, i) => (Row: row, row.Figure.Value, Top: _layout.BarTop(i)))
        .Where(r => r.Value is not null && (role is null || r.Row.Role == role))
        .Select(r => (r.Row, r.Value!.Value, r.Top));

    private double FigureX(FocusRow row) => row.Figure.Value is { } value
        ? _layout.X(Math.Max(value, row.Upper ?? value)) + 5
        : _layout.Left + 5;
}
