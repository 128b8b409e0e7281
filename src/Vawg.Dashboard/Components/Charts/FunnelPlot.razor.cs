using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>A funnel plot: each force at its denominator, the centre and the 95% and 99.8% limits labelled on the drawing. Only forces outside the limits and the chosen one are named.</summary>
public partial class FunnelPlot : ChartDrawing
{
    private FunnelLayout _layout = default!;

    [Parameter, EditorRequired]
    public FunnelChart Chart { get; set; } = default!;

    private string Gridlines => string.Concat(_layout.Ticks.Skip(1).Select(t => Svg.Horizontal(_layout.Left, _layout.Right, _layout.Y(t))));

    private string Axis => Svg.Horizontal(_layout.Left, _layout.Right, _layout.Bottom)
        + string.Concat(_layout.DenominatorTicks.Select(t => Svg.Vertical(_layout.X(t), _layout.Bottom, _layout.Bottom + 5)));

    protected override void OnParametersSet() => _layout = new FunnelLayout(Chart, Narrow);

    private static string StepOf(int point) => point.ToString(CultureInfo.InvariantCulture);

    private static string WordsOf(FunnelPoint point)
    {
        var words = point.Words ?? point.Mark.Words();
        return $"{point.Figure.Text}. {char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    private double X(FunnelPoint point) => _layout.X(point.Denominator);

    private double Y(FunnelPoint point) => _layout.Y(point.Figure.Value!.Value);

    private double TickX(double tick) => Math.Min(_layout.X(tick), _layout.Width - (TextWidth.Of(_layout.DenominatorText(tick)) / 2));
}
