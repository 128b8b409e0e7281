using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>Small lines of several forces on one scale, each beside the nation in grey. The panels fold to the width there is, so there is no narrow drawing.</summary>
public partial class SmallMultiples : ComponentBase
{
    private SmallMultiplesLayout _layout = default!;
    private string _national = string.Empty;

    /// <summary>Unique on the page; each panel adds its number.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    /// <summary>What every panel shows: "recorded rape per 1,000 females aged 10 and over by quarter".</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public SmallMultiplesChart Chart { get; set; } = default!;

    private string Gridlines => string.Concat(_layout.Ticks.Skip(1).Select(t => Svg.Horizontal(_layout.Left, _layout.Right, _layout.Y(t))));

    private string BreakRules => string.Concat(Chart.Breaks.Select(b => Svg.Vertical((_layout.X(b) + _layout.X(b - 1)) / 2, 6, _layout.Bottom)));

    private string EventRules(SmallMultiple panel) => string.Concat(panel.Events.Where(e => e >= 0 && e < panel.Points.Count).Select(e => Svg.Vertical(_layout.X(e), 6, _layout.Bottom)));

    protected override void OnParametersSet()
    {
        _layout = new SmallMultiplesLayout(Chart);
        _national = _layout.Line(Chart.National);
    }

    private static string CssOf(SmallMultiple panel) => panel.Role == FocusRole.Chosen ? "ln" : "ln peer";

    private string IdOf(int panel) => string.Create(CultureInfo.InvariantCulture, $"{Id}-{panel}");

    /// <summary>The last figure: its dot and text; when it is missing its symbol stands at the axis, without a dot.</summary>
    private (double Y, string Text)? LastOf(SmallMultiple panel) => panel.Points.Count > 0 && panel.Points[^1] is { Value: { } value } last
        ? (_layout.Y(value), last.Text)
        : null;
}
