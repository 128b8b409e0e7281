using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>A small line from zero beside a text that says the same. Missing figures and breaks are gaps.</summary>
public partial class Sparkline : ComponentBase
{
    private LinearScale _values;

    /// <summary>The figures in order of time; null is a gap.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<double?> Points { get; set; } = [];

    /// <summary>Points that begin a new series, counted from zero; the line does not run into them.</summary>
    [Parameter]
    public IReadOnlyCollection<int> Breaks { get; set; } = [];

    /// <summary>Points at which something happened, counted from zero; each has a tick under the line.</summary>
    [Parameter]
    public IReadOnlyCollection<int> Events { get; set; } = [];

    /// <summary>The accessible name, or null when the text beside it says the same and it is hidden from reading.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>The greatest value of the scale when lines are to share one; null fits the line itself.</summary>
    [Parameter]
    public double? ScaleTo { get; set; }

    [Parameter]
    public double Width { get; set; } = 110;

    [Parameter]
    public double Height { get; set; } = 20;

    private string Path => string.Concat(Parts().Select(Svg.Line));

    private string Ticks => string.Concat(Events.Where(e => e >= 0 && e < Points.Count).Select(e => Svg.Vertical(At(e), Height - 4, Height)));

    private (double X, double Y)? LastDot => Points.Count == 0 || Points[^1] is null ? null : Place(Points.Count - 1);

    protected override void OnParametersSet()
    {
        var greatest = ScaleTo ?? Points.OfType<double>().DefaultIfEmpty(1).Max();
        _values = new LinearScale(0, greatest > 0 ? greatest : 1, Height - 3, 3);
    }

    private IEnumerable<IEnumerable<(double X, double Y)?>> Parts()
    {
        var starts = Breaks.Where(b => b > 0 && b < Points.Count).Append(0).Append(Points.Count).Distinct().Order().ToList();
        return starts.Zip(starts.Skip(1), (from, to) => Enumerable.Range(from, to - from).Select(Place));
    }

    private (double X, double Y)? Place(int point) => Points[point] is { } value
        ? (At(point), _values[value])
        : null;

    private double At(int point) => 3 + (point * (Width - 6) / Math.Max(Points.Count - 1, 1));
}
