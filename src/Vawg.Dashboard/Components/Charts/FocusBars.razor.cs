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

    private static string CssOf(FocusRow row) => row.Role switch
    {
        FocusRole.Chosen => "chosen",
        FocusRole.Peer => "peer",
        _ => "rest",
    };

    private static string StepOf(int row) => row.ToString(CultureInfo.InvariantCulture);

    private static string WordsOf(FocusRow row) => row.Words is null ? row.Figure.Text : $"{row.Figure.Text}. {row.Words}";

    private string Whisker(double lower, double upper, double y)
    {
        var (from, to) = (_layout.X(lower), _layout.X(upper));
        return Svg.Horizontal(from, to, y + 5) + Svg.Vertical(from, y + 2, y + 8) + Svg.Vertical(to, y + 2, y + 8);
    }

    private double TextX(FocusRow row) => row.Figure.Value is { } value
        ? _layout.X(Math.Max(value, row.Upper ?? value)) + 5
        : _layout.Left + 5;
}
