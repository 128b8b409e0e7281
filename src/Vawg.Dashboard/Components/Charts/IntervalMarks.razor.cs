using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The marks of one figure: its interval and dot, a diamond for peers and a tick for the nation. A missing figure has none, nor have its comparators, unless its interval stands alone.</summary>
public partial class IntervalMarks : ComponentBase
{
    [Parameter, EditorRequired]
    public IntervalRow Row { get; set; } = default!;

    [Parameter, EditorRequired]
    public LinearScale Scale { get; set; }

    /// <summary>The middle of the row in pixels.</summary>
    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>The radius of the dot in pixels.</summary>
    [Parameter]
    public double Radius { get; set; } = 5;

    private double X(double value) => Scale[value];
}
