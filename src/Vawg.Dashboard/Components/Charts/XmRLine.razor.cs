using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>A trend as an XmR chart. The line never crosses a break or a gap; signals of unusual change are diamonds; limits are those of each series.</summary>
public partial class XmRLine : ChartDrawing
{
    private XmRLayout _layout = default!;

    [Parameter, EditorRequired]
    public XmRChart Chart { get; set; } = default!;

    /// <summary>What the arrow keys step through.</summary>
    [Parameter]
    public string Steps { get; set; } = "quarters";

    private string Gridlines => string.Concat(_layout.Ticks.Skip(1).Select(t => Svg.Horizontal(_layout.Left, _layout.Right, _layout.Y(t))));

    private string Axis => Svg.Horizontal(_layout.Left, _layout.Right, _layout.Bottom)
        + string.Concat(_layout.Years().Select(y => Svg.Vertical(y.X, _layout.Bottom, _layout.Bottom + 5)));

    protected override void OnParametersSet() => _layout = new XmRLayout(Chart, Narrow);

    private static double RuleTop(ChartRule rule) => 12 + (30 * rule.Level);

    private string Level(XmRSeries series, Presented limit)
    {
        var (from, to) = _layout.Span(series);
        return limit.Value is { } value ? Svg.Horizontal(from, to, _layout.Y(value)) : string.Empty;
    }

    private string LineOf(XmRSeries series)
    {
        var first = _layout.FirstPoint(series);
        return Svg.Line(series.Points.Select((p, i) => p.Figure.Value is { } value ? (_layout.X(first + i), _layout.Y(value)) : ((double, double)?)null));
    }

    private IEnumerable<(XmRPoint Point, double X, double Y, string Step, string Words)> MarksOf(XmRSeries series)
    {
        var first = _layout.FirstPoint(series);
        return series.Points.Select((p, i) => (
            p,
            _layout.X(first + i),
            p.Figure.Value is { } value ? _layout.Y(value) : _layout.Bottom,
            (first + i).ToString(CultureInfo.InvariantCulture),
            p.Signal is null ? p.Figure.Spoken : $"{p.Figure.Text}. {p.Signal}"));
    }

    /// <summary>The symbol of each run of missing quarters, once, above the axis in the middle of the gap.</summary>
    private List<ChartText> GapTexts()
    {
        var texts = new List<ChartText>();
        var points = Chart.Series.SelectMany(s => s.Points).ToList();
        for (var i = 0; i < points.Count; i++)
        {
            var start = i;
            while (i + 1 < points.Count && points[start].Figure.Value is null && points[i + 1].Figure == points[start].Figure)
            {
                i++;
            }

            if (points[start].Figure.Value is null)
            {
                texts.Add(new ChartText((_layout.X(start) + _layout.X(i)) / 2, _layout.Bottom - 7, points[start].Figure.Text));
            }
        }

        return texts;
    }

    private IEnumerable<ChartText> Notes()
    {
        var under = _layout.Bottom + 36;
        var earlier = Chart.Series.Where(s => s.Limits is { IsTrial: true, Upper.Value: not null } && s.Limits != _layout.LastLimits);
        return
        [
            .. _layout.LimitLabels(),
            .. earlier.Select(s => new ChartText(_layout.Span(s).From, _layout.Y(s.Limits!.Upper.Value!.Value) - 6, "trial limits")),
            new ChartText(Narrow ? 0 : _layout.Left, under, Narrow ? "Each mark: April to June of a financial year" : Chart.AxisNote),
            .. Narrow ? _layout.LimitLines.Select((line, i) => new ChartText(0, under + (14 * (i + 1)), line)) : [],
        ];
    }
}
