using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>Where each force stands on one scale, without ranking them; the chosen force and the nation are named.</summary>
public partial class StripPlot : ChartDrawing
{
    private StripLayout _layout = default!;

    [Parameter, EditorRequired]
    public StripChart Chart { get; set; } = default!;

    private string Gridlines => string.Concat(_layout.Ticks.Select(t => Svg.Vertical(_layout.X(t), _layout.Top, _layout.Bottom)));

    private double? CentreX => Chart.Centre?.Value is { } value ? _layout.X(value) : null;

    private string Leads => string.Concat(
        CentreX is { } centre ? Svg.Vertical(centre, 18, _layout.Bottom) : string.Empty,
        string.Concat(Chosen.Select(d => Svg.Vertical(d.X, _layout.Top - 4, _layout.Y(d.Level) - 5))));

    private IEnumerable<(StripPoint Point, double X, int Level)> Chosen => _layout.Dots.Where(d => d.Point.Role == FocusRole.Chosen);

    private IEnumerable<ChartText> Labels =>
    [
        .. CentreX is { } x ? [Middle(x, 12, Chart.Centre!.Value.Text, "b m")] : Array.Empty<ChartText>(),
        .. Chosen.Select(d => Middle(d.X, _layout.Top - 8, TextOf(d.Point), "b ac m hal")),
    ];

    protected override void OnParametersSet() => _layout = new StripLayout(Chart, Narrow);

    private static string StepOf(int point) => point.ToString(CultureInfo.InvariantCulture);

    private static string TextOf(StripPoint point) => $"{point.Label} {point.Figure.Text}";

    private static string WordsOf(StripPoint point) => point.Words is null ? point.Figure.Text : $"{point.Figure.Text}. {point.Words}";

    private ChartText Middle(double x, double y, string text, string css)
    {
        var half = TextWidth.Of(text, bold: true) / 2;
        return new ChartText(Math.Clamp(x, half, _layout.Width - half), y, text, css);
    }
}
