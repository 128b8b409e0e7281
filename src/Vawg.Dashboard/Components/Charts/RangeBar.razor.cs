using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>Progress between two bounds, 0 to 100%: solid to the lower bound, dashed to the upper, with a mark at what was reported. They stand in words beside it. Without bounds nothing is drawn on the track.</summary>
public partial class RangeBar : ComponentBase
{
    /// <summary>The lower bound in per cent, counting what was not reported as nothing; null when nothing was supplied.</summary>
    [Parameter, EditorRequired]
    public double? Lower { get; set; }

    /// <summary>The upper bound in per cent, counting what was not reported as done.</summary>
    [Parameter, EditorRequired]
    public double? Upper { get; set; }

    /// <summary>The mean of what was reported in per cent, marked between the bounds; null for no mark.</summary>
    [Parameter]
    public double? Middle { get; set; }

    /// <summary>The accessible name, or null when the words beside it say the same and it is hidden from reading.</summary>
    [Parameter]
    public string? Name { get; set; }

    [Parameter]
    public double Width { get; set; } = 110;

    private double X(double percent) => Math.Clamp(percent, 0, 100) * Width / 100;
}
